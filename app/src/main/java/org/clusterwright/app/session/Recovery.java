package org.clusterwright.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Unsaved changes, kept beside the person's files and never over them, so that a killed process loses
/// two seconds at most.
///
/// Each open plan with unsaved changes has a folder of its own, locked while its process lives: what
/// is not locked was left behind.
public final class Recovery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("clusterwright");
    private static final String PLAN = "plan.cwplan";
    private static final String FACTS = "facts.properties";
    private static final String LOCK = "lock";

    private final Path folder;
    private final long delayMillis;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("recovery").factory());

    /// @param state folder of the program's state
    /// @param delayMillis from an edit to its being kept, at most
    public Recovery(Path state, long delayMillis) {
        this.folder = state.resolve("recovery");
        this.delayMillis = delayMillis;
    }

    /// What a process left behind.
    ///
    /// @param file  the plan's file, absent when it was never saved
    /// @param edits since it was opened or last saved
    public record Kept(Path folder, String name, @Nullable Path file, long edits, Instant time) {

        /// @throws PlanException when it cannot be read
        public Plan plan() {
            return PlanFile.read(folder.resolve(PLAN));
        }
    }

    /// Keeps a session's unsaved changes until it is saved or let go.
    ///
    /// @return lets it go: the person saved, or does not want the changes
    public Runnable watch(Session session) {
        var watch = new Watch(folder.resolve(UUID.randomUUID().toString()));
        Runnable unsubscribe = session.subscribe(watch::see);
        return () -> {
            unsubscribe.run();
            watch.end();
        };
    }

    /// What was left behind by processes that live no more, newest first.
    public List<Kept> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            var left = new ArrayList<Kept>();
            for (Path entry : entries.toList()) {
                if (!isHeld(entry)) {
                    read(entry).ifPresent(left::add);
                }
            }
            left.sort(Comparator.comparing(Kept::time).reversed());
            return left;
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("{} cannot be read", folder, unreadable);
            return List.of();
        }
    }

    /// Puts it aside until the program ends: a person may take that back.
    public void discard(Kept kept) {
        move(kept.folder(), aside(kept));
    }

    public void takeBack(Kept kept) {
        move(aside(kept), kept.folder());
    }

    private Path aside(Kept kept) {
        return folder.resolveSibling("discarded").resolve(kept.folder().getFileName());
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to);
        } catch (IOException unmovable) {
            LOG.warn("{} cannot be moved to {}", from, to, unmovable);
        }
    }

    private void clearAside() {
        Path aside = folder.resolveSibling("discarded");
        if (!Files.isDirectory(aside)) {
            return;
        }
        try (Stream<Path> entries = Files.list(aside)) {
            entries.toList().forEach(Recovery::remove);
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("{} cannot be cleared", aside, unreadable);
        }
    }

    /// Lets an entry go once what was made of it is kept under its own.
    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong in removing is logged there
    public void supersede(Kept kept) {
        writer.schedule(() -> remove(kept.folder()), 3 * delayMillis, TimeUnit.MILLISECONDS);
    }

    /// Writes what is waiting, and stops.
    @Override
    public void close() {
        writer.shutdown();
        clearAside();
        try {
            writer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isHeld(Path entry) {
        try (var channel = FileChannel.open(entry.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException unlockable) {
            return false;
        }
    }

    private static Optional<Kept> read(Path entry) {
        var facts = new Properties();
        try (var reader = Files.newBufferedReader(entry.resolve(FACTS))) {
            facts.load(reader);
            String file = facts.getProperty("file");
            return Optional.of(new Kept(
                    entry,
                    facts.getProperty("name", ""),
                    file == null ? null : Path.of(file),
                    Long.parseLong(facts.getProperty("edits", "0")),
                    Instant.parse(facts.getProperty("time", ""))));
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("{} cannot be read", entry, unreadable);
            return Optional.empty();
        }
    }

    private static void remove(Path entry) {
        for (String name : List.of(PLAN, PLAN + ".bak", FACTS, LOCK, "")) {
            try {
                Files.deleteIfExists(name.isEmpty() ? entry : entry.resolve(name));
            } catch (IOException unremovable) {
                LOG.warn("{} cannot be removed", entry.resolve(name), unremovable);
            }
        }
    }

    /// One session: what is to be kept of it is decided on its thread, and written on the writer's.
    private final class Watch {
        private final Path entry;
        private @Nullable FileChannel held;
        private @Nullable Snapshot waiting;
        private long savedRevision;

        Watch(Path entry) {
            this.entry = entry;
        }

        @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong in writing is logged there
        synchronized void see(Snapshot now) {
            boolean scheduled = waiting != null;
            boolean known = waiting != null && waiting.plan() == now.plan() && waiting.dirty() == now.dirty();
            if (!now.dirty()) {
                savedRevision = now.revision();
            }
            if (known || (!now.dirty() && held == null && !scheduled)) {
                return;
            }
            waiting = now;
            if (!scheduled) {
                writer.schedule(this::write, delayMillis, TimeUnit.MILLISECONDS);
            }
        }

        void end() {
            synchronized (this) {
                waiting = null;
            }
            writer.execute(this::clear);
        }

        private void write() {
            Snapshot now;
            long since;
            synchronized (this) {
                now = waiting;
                since = savedRevision;
                waiting = null;
            }
            if (now == null) {
                return;
            }
            if (!now.dirty()) {
                clear();
                return;
            }
            try {
                keep(now, now.revision() - since);
            } catch (IOException unwritable) {
                LOG.warn("Unsaved changes cannot be kept in {}", entry, unwritable);
            }
        }

        private void keep(Snapshot now, long edits) throws IOException {
            Files.createDirectories(entry);
            if (held == null) {
                held = FileChannel.open(entry.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                held.lock();
            }
            PlanFile.write(now.plan(), entry.resolve(PLAN));
            var facts = new Properties();
            facts.setProperty("name", now.plan().name());
            facts.setProperty("edits", Long.toString(edits));
            facts.setProperty("time", Instant.now().toString());
            Path file = now.file();
            if (file != null) {
                facts.setProperty("file", file.toAbsolutePath().toString());
            }
            Path fresh = entry.resolve(FACTS + ".new");
            try (var writer = Files.newBufferedWriter(fresh)) {
                facts.store(writer, null);
            }
            Files.move(
                    fresh,
                    entry.resolve(FACTS),
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }

        private void clear() {
            try {
                if (held != null) {
                    held.close();
                    held = null;
                }
            } catch (IOException unclosed) {
                LOG.warn("{} cannot be let go", entry, unclosed);
            }
            remove(entry);
        }
    }
}

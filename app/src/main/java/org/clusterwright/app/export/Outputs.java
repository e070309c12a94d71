package org.clusterwright.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Files that are asked for together: all are made, then all are written beside their places, then all
/// are moved there. Whatever
/// fails, no place holds half a file.
public final class Outputs {

    /// Makes a document.
    public interface Document {
        void write(OutputStream out) throws IOException;
    }

    /// Writes a file all or nothing by itself.
    public interface Save {
        void write() throws IOException;
    }

    private final Map<Path, byte[]> files = new LinkedHashMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final @Nullable Path plan;

    /// @param plan what the outputs are made from, which none may replace; absent when that is no file
    public Outputs(@Nullable Path plan) {
        this.plan = plan;
    }

    /// @throws OutputException when nothing can be written at that place
    public void file(Path file, Document document) {
        refuseFolder(file);
        refusePlan(file);
        refuseSecond(file);
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !(Files.isDirectory(parent) || folders.contains(parent))) {
            throw OutputException.ofPlace(
                    file.toString(), "no such folder", "a file in a folder that exists", new IOException());
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw place(file, new AccessDeniedException(file.toString()));
        }
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException failed) {
            throw OutputException.ofMachine(file.toString(), failed);
        }
        files.put(file, bytes.toByteArray());
    }

    /// A folder that is made when it is not there.
    public void folder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            refusePlan(folder);
            throw OutputException.ofPlace(folder.toString(), "a file", "a folder", new IOException());
        }
        refuseSecond(folder);
        folders.add(folder.toAbsolutePath());
    }

    public void text(Path file, String text) {
        file(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// A plan, which is saved with a backup of what was there.
    public static void plan(Path file, Save save) {
        refuseFolder(file);
        try {
            save.write();
        } catch (NoSuchFileException noFolder) {
            throw OutputException.ofPlace(
                    file.toString(), "no such folder", "a file in a folder that exists", noFolder);
        } catch (IOException failed) {
            throw refused(file, failed);
        }
    }

    /// Writes everything, or nothing.
    public void commit() {
        var made = new ArrayList<Path>();
        var fresh = new LinkedHashMap<Path, Path>();
        try {
            for (Path folder : folders) {
                make(folder, made);
            }
            for (var file : files.entrySet()) {
                stage(file.getKey(), file.getValue(), fresh);
            }
            for (var staged : fresh.entrySet()) {
                move(staged.getValue(), staged.getKey());
            }
            made.clear();
        } finally {
            fresh.values().forEach(Outputs::remove);
            made.reversed().forEach(Outputs::remove);
        }
    }

    private static void make(Path folder, List<Path> made) {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            make(parent, made);
        }
        try {
            Files.createDirectory(folder);
            made.add(folder);
        } catch (IOException failed) {
            throw refused(folder, failed);
        }
    }

    /// A pipe or a device takes the bytes as they are.
    private static void stage(Path file, byte[] bytes, Map<Path, Path> fresh) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes, StandardOpenOption.WRITE);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
            fresh.put(target, beside);
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw refused(file, failed);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw refused(to, failed);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // What made the write fail may keep it from being removed; a folder with something in it stays.
        }
    }

    private static void refuseFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw OutputException.ofPlace(file.toString(), "a folder", "the name of a file", new IOException());
        }
    }

    /// A slip of the completion key must not cost a plan.
    private void refusePlan(Path output) {
        if (plan != null && real(output).equals(real(plan))) {
            throw OutputException.ofPlace(output.toString(), "the plan itself", "another file", new IOException());
        }
    }

    private void refuseSecond(Path output) {
        Path place = real(output);
        if (files.keySet().stream().map(Outputs::real).anyMatch(place::startsWith)
                || folders.stream().map(Outputs::real).anyMatch(place::equals)) {
            throw OutputException.ofPlace(
                    output.toString(), "the place of two outputs", "a place for each", new IOException());
        }
    }

    /// Where a name leads, links followed; also for what does not exist yet.
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }

    /// A full disk is the machine's failure; all else is a place that cannot be used.
    private static OutputException refused(Path file, IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        boolean machine = message.contains("no space")
                || message.contains("quota")
                || message.contains("input/output error")
                || message.contains("too many open files");
        return machine ? OutputException.ofMachine(file.toString(), failed) : place(file, failed);
    }

    private static OutputException place(Path file, IOException failed) {
        String found = switch (failed) {
            case AccessDeniedException _ -> "no permission to write";
            case FileSystemException system
            when system.getReason() != null -> "a place that cannot be written to (%s)".formatted(system.getReason());
            default -> "a place that cannot be written to";
        };
        return OutputException.ofPlace(file.toString(), found, "one that can", failed);
    }
}

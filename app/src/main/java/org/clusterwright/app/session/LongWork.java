package org.clusterwright.app.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The long tier: work that a person waits for, tells how far it is, and can be stopped. All of it shares one pool.
public final class LongWork implements AutoCloseable {
    private final ExecutorService pool;
    private final Executor ui;

    /// Does the work, and asks often enough whether it is still wanted.
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress) throws Exception;
    }

    /// What a task tells while it works.
    @FunctionalInterface
    public interface Progress {
        /// @param share    of the work that is done, 0 to 1
        /// @param sentence what it does now
        /// @throws CancellationException when the work is no longer wanted
        void tell(double share, String sentence);
    }

    /// Told on the thread that owns the session.
    public sealed interface Event<T> {
        record Step<T>(double share, String sentence) implements Event<T> {}

        record Done<T>(T result) implements Event<T> {}

        record Stopped<T>() implements Event<T> {}

        record Failed<T>(Exception why) implements Event<T> {}
    }

    /// @param ui runs what it is given on the thread that owns the sessions
    public LongWork(Executor ui) {
        this.ui = ui;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        this.pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("work-", 0).factory());
    }

    /// @return stops it: the event `Stopped` comes at once, and nothing after it
    public <T> Runnable start(Task<T> task, Consumer<Event<T>> listener) {
        var over = new AtomicBoolean();
        Consumer<Event<T>> tell = event -> ui.execute(() -> {
            if (!over.get()) {
                over.set(!(event instanceof Event.Step));
                listener.accept(event);
            }
        });
        Future<?> running = pool.submit(() -> {
            try {
                tell.accept(new Event.Done<>(task.run((share, sentence) -> {
                    if (over.get() || Thread.currentThread().isInterrupted()) {
                        throw new CancellationException();
                    }
                    tell.accept(new Event.Step<>(share, sentence));
                })));
            } catch (CancellationException stopped) {
                tell.accept(new Event.Stopped<>());
            } catch (Exception why) {
                tell.accept(new Event.Failed<>(why));
            }
        });
        return () -> {
            running.cancel(true);
            if (!over.getAndSet(true)) {
                listener.accept(new Event.Stopped<>());
            }
        };
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

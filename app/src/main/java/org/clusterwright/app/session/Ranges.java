package org.clusterwright.app.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.explore.Sampling;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.explore.Swing;
import org.clusterwright.model.ledger.Book;
import org.jspecify.annotations.Nullable;

/// The second tier: ranges of figures, found after the evaluation that they belong to. A newer question ends the one
/// that is under way; it runs on a thread that ends with its work.
public final class Ranges {
    private final Executor ui;
    private final Consumer<Found> done;
    private @Nullable Question waiting;
    private boolean busy;

    private record Question(
            Book book, List<Quantity> wanted, @Nullable Quantity moved) {}

    /// @param book   whose ranges these are: they say nothing of another evaluation
    /// @param ranges of the quantities that move
    /// @param swings what each input does to the quantity that was asked for, the widest first
    public record Found(Book book, List<Spread> ranges, List<Swing> swings) {}

    /// @param done told of each answer by `ui`
    public Ranges(Executor ui, Consumer<Found> done) {
        this.ui = ui;
        this.done = done;
    }

    /// Takes the place of what waits or is under way.
    ///
    /// @param wanted known quantities of the book
    /// @param moved  the one whose inputs' effects are wanted too
    public synchronized void ask(Book book, List<Quantity> wanted, @Nullable Quantity moved) {
        waiting = new Question(book, List.copyOf(wanted), moved);
        if (!busy) {
            busy = true;
            Thread.ofPlatform().daemon().name("ranges").start(this::work);
        }
    }

    private synchronized @Nullable Question next() {
        var next = waiting;
        waiting = null;
        busy = next != null;
        return next;
    }

    private synchronized boolean outdated() {
        return waiting != null;
    }

    private void work() {
        for (var question = next(); question != null; question = next()) {
            Book book = question.book();
            Quantity moved = question.moved();
            Sampling.of(book, question.wanted(), Sampling.DRAWS, this::outdated)
                    .map(ranges -> new Found(book, ranges, moved == null ? List.of() : Swing.of(moved, book)))
                    .ifPresent(found -> ui.execute(() -> done.accept(found)));
        }
    }
}

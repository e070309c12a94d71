package org.clusterwright.app.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.explore.Sampling;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.explore.Swing;
import org.clusterwright.model.ledger.Book;
import org.jspecify.annotations.Nullable;

/// The second tier: ranges of figures, found after the evaluation that they belong to, once the hand rests. A newer
/// question ends the one that is under way, so does an edit; it runs on a thread that ends with its work.
public final class Ranges {
    /// While a hand drags, evaluations follow each other sooner than this.
    private static final Duration REST = Duration.ofMillis(150);

    private final Executor ui;
    private final Consumer<Found> done;
    private @Nullable Question waiting;
    private long number;
    private boolean busy;

    /// @param due not begun before
    private record Question(
            long number,
            Book book,
            List<Quantity> wanted,
            @Nullable Quantity moved,
            Instant due) {}

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
        number++;
        waiting = new Question(
                number, book, List.copyOf(wanted), moved, Instant.now().plus(REST));
        notifyAll();
        if (!busy) {
            busy = true;
            Thread.ofPlatform().daemon().name("ranges").start(this::work);
        }
    }

    /// The plan is another one now: what waits or is under way answers nothing.
    public synchronized void stop() {
        number++;
        waiting = null;
        notifyAll();
    }

    private synchronized @Nullable Question next() {
        try {
            while (waiting != null && Instant.now().isBefore(waiting.due())) {
                wait(Math.max(1, Duration.between(Instant.now(), waiting.due()).toMillis()));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            waiting = null;
        }
        var next = waiting;
        waiting = null;
        busy = next != null;
        return next;
    }

    private synchronized boolean outdated(Question question) {
        return question.number() != number;
    }

    private void work() {
        for (var question = next(); question != null; question = next()) {
            var asked = question;
            Book book = asked.book();
            Quantity moved = asked.moved();
            Sampling.of(book, asked.wanted(), Sampling.DRAWS, () -> outdated(asked))
                    .map(ranges -> new Found(book, ranges, moved == null ? List.of() : Swing.of(moved, book)))
                    .ifPresent(found -> ui.execute(() -> done.accept(found)));
        }
    }
}

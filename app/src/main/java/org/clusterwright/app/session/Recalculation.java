package org.clusterwright.app.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// The immediate tier: of all plans asked for while one is evaluated, only the newest is evaluated next.
final class Recalculation {
    private final Function<Plan, Evaluation> evaluate;
    private final Executor evaluator;
    private final Executor ui;
    private final Consumer<Outcome> done;
    private @Nullable Request waiting;
    private boolean busy;

    /// @param base the saved plan, where its evaluation is still owed
    record Request(long revision, Plan plan, @Nullable Plan base) {}

    /// What became of a request: an evaluation, or why there is none.
    sealed interface Outcome {
        long revision();

        record Found(
                long revision,
                Evaluation evaluation,
                @Nullable Evaluation base) implements Outcome {}

        record Failed(long revision, Throwable why) implements Outcome {}
    }

    /// @param evaluator runs one evaluation after the other
    /// @param done      told of each outcome by `ui`
    Recalculation(Function<Plan, Evaluation> evaluate, Executor evaluator, Executor ui, Consumer<Outcome> done) {
        this.evaluate = evaluate;
        this.evaluator = evaluator;
        this.ui = ui;
        this.done = done;
    }

    /// Takes the place of what waits.
    synchronized void ask(Request request) {
        waiting = request;
        if (!busy) {
            busy = true;
            evaluator.execute(this::work);
        }
    }

    private synchronized @Nullable Request next() {
        var next = waiting;
        waiting = null;
        busy = next != null;
        return next;
    }

    private void work() {
        for (var request = next(); request != null; request = next()) {
            var outcome = outcome(request);
            ui.execute(() -> done.accept(outcome));
        }
    }

    /// Whatever breaks in an evaluation must not end the recalculation.
    private Outcome outcome(Request request) {
        try {
            var evaluation = evaluate.apply(request.plan());
            var owed = request.base();
            if (owed == null) {
                return new Outcome.Found(request.revision(), evaluation, null);
            }
            return new Outcome.Found(
                    request.revision(), evaluation, owed.equals(request.plan()) ? evaluation : evaluate.apply(owed));
        } catch (RuntimeException | Error why) {
            return new Outcome.Failed(request.revision(), why);
        }
    }
}

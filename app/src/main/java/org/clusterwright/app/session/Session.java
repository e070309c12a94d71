package org.clusterwright.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.Settings;
import org.jspecify.annotations.Nullable;

/// One open plan. It always carries the catalogue entries that it uses, so that every input has a path in it.
///
/// Owned by one thread: all methods are called on it, and all listeners are told on it.
public final class Session {
    private static final int STEPS = 500;

    private final Catalog catalog;
    private final ExecutorService evaluator;
    private final Recalculation recalculation;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final History history;
    private Plan saved;
    private boolean baseOwed;
    private Snapshot now;

    private Session(
            Plan plan,
            @Nullable Path file,
            Function<Plan, Evaluation> evaluate,
            Catalog catalog,
            ExecutorService evaluator,
            Executor ui) {
        this.catalog = catalog;
        this.evaluator = evaluator;
        this.saved = plan.embedding(catalog);
        this.history = new History(saved, STEPS);
        this.recalculation = new Recalculation(evaluate, evaluator, ui, this::evaluated);
        var first = evaluate.apply(saved);
        this.now = new Snapshot(saved, 0, first, 0, first, null, null, file, false, null);
    }

    /// Evaluates the plan before it returns.
    ///
    /// @param file where the plan was read from; absent for one that was never saved
    /// @param ui   runs what it is given on the thread that owns the session
    public static Session open(Plan plan, @Nullable Path file, Evaluator evaluator, Catalog catalog, Executor ui) {
        var thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("evaluator").factory());
        return new Session(plan, file, evaluator::evaluate, catalog, thread, ui);
    }

    public Snapshot now() {
        return now;
    }

    /// One step of the history; none, when the plan stays equal.
    ///
    /// @throws PlanException as the change throws it; nothing is changed then
    public void edit(String label, UnaryOperator<Plan> change) {
        changed(history.edit(label, next(change)));
    }

    /// An edit by paths and values.
    ///
    /// @throws PlanException for a path that leads nowhere or a value that is not allowed
    public void set(String label, Map<String, String> settings) {
        edit(label, plan -> Settings.apply(plan, settings));
    }

    /// One of the live edits of a gesture, which together become one step.
    ///
    /// @throws PlanException as the change throws it; nothing is changed then
    public void drag(String label, UnaryOperator<Plan> change) {
        changed(history.drag(label, next(change)));
    }

    /// The hand let go.
    public void endDrag() {
        history.endGesture();
        show(now.revision());
    }

    /// Takes back the last step; a gesture that is under way ends, and is that step.
    public void undo() {
        changed(history.undo());
    }

    public void redo() {
        changed(history.redo());
    }

    private Plan next(UnaryOperator<Plan> change) {
        return change.apply(history.plan()).embedding(catalog);
    }

    private void changed(boolean another) {
        if (another) {
            show(now.revision() + 1);
            recalculation.ask(new Recalculation.Request(now.revision(), now.plan(), baseOwed ? saved : null));
        } else {
            show(now.revision());
        }
    }

    /// Tells the listener at once, and after every change.
    ///
    /// @return ends it
    public Runnable subscribe(Consumer<Snapshot> listener) {
        listeners.add(listener);
        listener.accept(now);
        return () -> listeners.remove(listener);
    }

    /// Saves to the plan's file.
    ///
    /// @throws FileProblem when it has none or cannot be written; the file that was there is then untouched
    public void save() {
        var file = now.file();
        if (file == null) {
            throw new FileProblem("The plan has no file yet: save it under a name.");
        }
        saveAs(file);
    }

    /// Saves to the file, which is the plan's from now on.
    ///
    /// @throws FileProblem when it cannot be written; the file that was there is then untouched
    public void saveAs(Path file) {
        history.endGesture();
        try {
            PlanFile.write(history.plan(), file);
        } catch (IOException e) {
            throw new FileProblem("%s: cannot be written.".formatted(file), e);
        }
        saved = history.plan();
        baseOwed = now.pending();
        publish(new Snapshot(
                saved,
                now.revision(),
                now.evaluation(),
                now.evaluated(),
                baseOwed ? now.base() : now.evaluation(),
                history.undoLabel(),
                history.redoLabel(),
                file,
                false,
                now.failure()));
        if (baseOwed) {
            recalculation.ask(new Recalculation.Request(now.revision(), saved, saved));
        }
    }

    /// Ends the recalculation; the session is of no use afterwards.
    public void close() {
        listeners.clear();
        evaluator.shutdownNow();
    }

    private void show(long revision) {
        publish(new Snapshot(
                history.plan(),
                revision,
                now.evaluation(),
                now.evaluated(),
                now.base(),
                history.undoLabel(),
                history.redoLabel(),
                now.file(),
                !history.plan().equals(saved),
                revision == now.revision() ? now.failure() : null));
    }

    private void evaluated(Recalculation.Outcome outcome) {
        if (outcome.revision() <= now.evaluated()) {
            return;
        }
        switch (outcome) {
            case Recalculation.Outcome.Found(long revision, Evaluation found, @Nullable Evaluation base) -> {
                if (base != null) {
                    baseOwed = false;
                }
                publish(new Snapshot(
                        now.plan(),
                        now.revision(),
                        found,
                        revision,
                        base == null ? now.base() : base,
                        now.undo(),
                        now.redo(),
                        now.file(),
                        now.dirty(),
                        now.failure()));
            }
            case Recalculation.Outcome.Failed(long revision, Throwable why) -> {
                if (revision == now.revision()) {
                    publish(new Snapshot(
                            now.plan(),
                            revision,
                            now.evaluation(),
                            now.evaluated(),
                            now.base(),
                            now.undo(),
                            now.redo(),
                            now.file(),
                            now.dirty(),
                            "This plan could not be evaluated: " + why));
                }
            }
        }
    }

    private void publish(Snapshot snapshot) {
        now = snapshot;
        listeners.forEach(listener -> listener.accept(snapshot));
    }
}

package org.clusterwright.app.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open plan. It always carries the catalogue entries that it uses, so that every input has a path in it.
///
/// Owned by one thread: all methods are called on it, and all listeners are told on it.
public final class Session {
    private static final Logger LOG = LoggerFactory.getLogger("clusterwright");
    private static final int STEPS = 500;

    private final Catalog catalog;
    private final Runnable stopEvaluator;
    private final Recalculation recalculation;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final History history;

    private @Nullable Path file;
    private Plan saved;
    private boolean unsaved;
    private boolean baseOwed;
    private long revision;
    private Evaluation evaluation;
    private long evaluated;
    private Evaluation base;
    private @Nullable String failure;
    private Snapshot now;

    /// @param evaluator runs one evaluation after the other
    Session(
            Plan plan,
            @Nullable Path file,
            Function<Plan, Evaluation> evaluate,
            Catalog catalog,
            Executor evaluator,
            Runnable stopEvaluator,
            Executor ui) {
        this.catalog = catalog;
        this.stopEvaluator = stopEvaluator;
        this.file = file;
        this.saved = plan.embedding(catalog);
        this.history = new History(saved, STEPS);
        this.recalculation = new Recalculation(evaluate, evaluator, ui, this::evaluated);
        this.evaluation = evaluate.apply(saved);
        this.base = evaluation;
        this.now = new Snapshot(saved, 0, evaluation, 0, base, null, null, file, false, null);
    }

    /// Evaluates the plan before it returns.
    ///
    /// @param file where the plan was read from; absent for one that was never saved
    /// @param ui   runs what it is given on the thread that owns the session
    public static Session open(Plan plan, @Nullable Path file, Evaluator evaluator, Catalog catalog, Executor ui) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("evaluator").factory());
        return new Session(plan, file, evaluator::evaluate, catalog, thread, thread::shutdownNow, ui);
    }

    public Snapshot now() {
        return now;
    }

    /// One step of the history; none, when the plan stays equal.
    ///
    /// @throws PlanException as the change throws it, or when no file could hold the plan; nothing changes then
    public void edit(String label, UnaryOperator<Plan> change) {
        var next = next(change);
        changed(history.edit(label, next == history.plan() ? next : Shared.of(history.plan(), PlanFile.sound(next))));
    }

    /// An edit by paths and values.
    ///
    /// @throws PlanException for a path that leads nowhere or a value that is not allowed
    public void set(String label, Map<String, String> settings) {
        changed(history.edit(label, next(plan -> Settings.apply(plan, settings)))); // read strictly already
    }

    /// One of the live edits of a gesture, which together become one step. Each changes the plan that the one
    /// before left, and has to leave one that a file could hold: checking that takes longer than a frame.
    ///
    /// @throws PlanException as the change throws it; nothing is changed then
    public void drag(String label, UnaryOperator<Plan> change) {
        changed(history.drag(label, next(change)));
    }

    /// The hand let go.
    public void endDrag() {
        history.endGesture();
        publish();
    }

    /// Takes back the last step; a gesture that is under way ends, and is that step.
    public void undo() {
        changed(history.undo());
    }

    public void redo() {
        changed(history.redo());
    }

    private Plan next(UnaryOperator<Plan> change) {
        var before = history.plan();
        var next = Shared.of(before, Embedding.of(before, change.apply(before), catalog));
        return next.equals(before) ? before : next;
    }

    private void changed(boolean another) {
        if (another) {
            revision++;
            failure = null;
        }
        publish();
        if (another) {
            recalculation.ask(new Recalculation.Request(revision, history.plan(), baseOwed ? saved : null));
        }
    }

    /// What is open was never saved, though nothing was changed since: it was restored after a crash.
    public void keepUnsaved() {
        unsaved = true;
        publish();
    }

    private boolean dirty() {
        return unsaved || !history.plan().equals(saved);
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
        if (file == null) {
            throw new FileProblem("The plan has no file yet: save it under a name.");
        }
        saveAs(file);
    }

    /// Saves to the file, which is the plan's from now on; the file that was there stays as `*.bak`.
    ///
    /// @throws FileProblem when it cannot be written; it is then untouched
    public void saveAs(Path to) {
        history.endGesture();
        try {
            PlanFile.write(history.plan(), to);
        } catch (IOException e) {
            throw new FileProblem("%s: cannot be written: %s.".formatted(to, reason(to, e)), e);
        }
        file = to;
        saved = history.plan();
        unsaved = false;
        baseOwed = evaluated < revision;
        if (!baseOwed) {
            base = evaluation;
        }
        publish();
        if (baseOwed) {
            recalculation.ask(new Recalculation.Request(revision, saved, saved));
        }
    }

    private static String reason(Path file, IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "it, or its folder, may not be changed";
            case NoSuchFileException _ ->
                "there is no folder " + file.toAbsolutePath().getParent();
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    /// Ends the recalculation; the session is of no use afterwards.
    public void close() {
        listeners.clear();
        stopEvaluator.run();
    }

    private void evaluated(Recalculation.Outcome outcome) {
        switch (outcome) {
            case Recalculation.Outcome.Found(long of, Evaluation found, @Nullable Evaluation ofSaved) -> {
                if (ofSaved != null && ofSaved.plan().equals(saved)) {
                    baseOwed = false;
                    base = ofSaved;
                }
                evaluation = found;
                evaluated = of;
            }
            case Recalculation.Outcome.Failed(long of, Throwable why) -> {
                LOG.error("A plan could not be evaluated", why);
                if (of == revision) {
                    failure = "This plan could not be evaluated; the figures are those of the plan before.";
                }
            }
        }
        publish();
    }

    private void publish() {
        now = new Snapshot(
                history.plan(),
                revision,
                evaluation,
                evaluated,
                base,
                history.undoLabel(),
                history.redoLabel(),
                file,
                dirty(),
                failure);
        listeners.forEach(listener -> listener.accept(now));
    }
}

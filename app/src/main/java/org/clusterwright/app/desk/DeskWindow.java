package org.clusterwright.app.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.desk.control.Question;
import org.clusterwright.app.desk.control.Question.Answer;
import org.clusterwright.app.desk.export.ExportDialog;
import org.clusterwright.app.desk.start.StartActions;
import org.clusterwright.app.desk.start.StartPage;
import org.clusterwright.app.session.FileProblem;
import org.clusterwright.app.session.Recovery;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.StarterPlans;
import org.jspecify.annotations.Nullable;

/// One window: the start page, or an open plan.
final class DeskWindow implements StartActions, PlanActions {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// Height of a title bar, about.
    private static final double DECORATION = 40;

    private final Desk desk;
    private final Stage stage;
    private final StackPane root = new StackPane();
    private final OverlayLayer layer = new OverlayLayer();
    private @Nullable OpenPlan plan;
    private @Nullable ExportDialog export;
    private @Nullable PlanView view;

    DeskWindow(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
        var room = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(root, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight() - DECORATION));
        if (room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT + DECORATION) {
            stage.setMaximized(true);
        }
        desk.theme().install(scene);
        scene.addEventHandler(DragEvent.DRAG_OVER, this::offered);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        stage.setScene(scene);
        stage.getIcons().add(new Image(Objects.requireNonNull(DeskWindow.class.getResourceAsStream("icon.png"))));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    void show() {
        stage.show();
    }

    /// Whether it shows no plan, so that one can be opened in it.
    boolean isFree() {
        return plan == null;
    }

    boolean holds(Path file) {
        OpenPlan open = plan;
        return open != null && open.holds(file);
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void start() {
        if (!isFree()) {
            desk.start();
            return;
        }
        stage.setTitle("Clusterwright");
        content(new StartPage(
                this,
                new StartPage.Shown(desk.catalog(), desk.recent(), desk.recovery()),
                desk.evaluator(),
                desk.work(),
                layer));
    }

    @Override
    public void open(Plan opened, @Nullable Path file) {
        if (!isFree()) {
            desk.open().open(opened, file);
            return;
        }
        try {
            show(new OpenPlan(desk, opened, file));
        } catch (FileProblem held) {
            say("This plan is open already", held.getMessage() + " It is shown here as a copy without a file.");
            show(new OpenPlan(desk, opened, null));
        }
    }

    private void show(OpenPlan open) {
        plan = open;
        open.session()
                .subscribe(now -> stage.setTitle("%s%s – Clusterwright"
                        .formatted(now.dirty() ? "• " : "", now.plan().name())));
        var shown = new PlanView(open.session(), desk, this, layer);
        export = new ExportDialog(
                shown.workspace(),
                layer,
                new ExportDialog.Places(folder -> desk.dialogs().folder(stage, folder), desk.dialogs()::reveal));
        view = shown;
        content(shown);
        stage.show();
        stage.toFront();
    }

    @Override
    public void read(Path file) {
        var holder = desk.holding(file);
        if (holder.isPresent()) {
            holder.get().stage().toFront();
            return;
        }
        try {
            open(PlanFile.read(file), file);
        } catch (PlanException unusable) {
            desk.recent().forget(file);
            if (root.getChildren().isEmpty()) {
                start();
            }
            say("This plan cannot be opened", String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public void choose() {
        desk.dialogs().open(stage).ifPresent(this::read);
    }

    @Override
    public void create() {
        open(StarterPlans.empty(), null);
    }

    @Override
    public void restore(Recovery.Kept kept) {
        try {
            Plan changed = kept.plan();
            Path file = kept.file();
            if (file == null || !Files.isReadable(file)) {
                open(changed, null);
                restored(kept, Session::keepUnsaved);
            } else {
                open(PlanFile.read(file), file);
                restored(kept, session -> session.edit("Restored changes", _ -> changed));
            }
        } catch (PlanException unusable) {
            say("These changes cannot be restored", String.valueOf(unusable.getMessage()));
        }
    }

    private void restored(Recovery.Kept kept, Consumer<Session> mark) {
        OpenPlan open = plan;
        if (open != null) {
            mark.accept(open.session());
            desk.recovery().supersede(kept);
        }
    }

    @Override
    public void starter(String id) {
        open(StarterPlans.read(id), null);
    }

    @Override
    public void done(String sentence) {
        layer.say(sentence);
    }

    @Override
    public void save() {
        OpenPlan open = plan;
        if (open != null) {
            Path file = open.session().now().file();
            if (file == null) {
                saveAs();
            } else {
                save(open, file);
            }
        }
    }

    @Override
    public void saveAs() {
        OpenPlan open = plan;
        if (open != null) {
            Path file = open.session().now().file();
            desk.dialogs()
                    .save(stage, file == null ? proposed(open.session().now().plan()) : file)
                    .ifPresent(chosen -> save(open, chosen));
        }
    }

    private void save(OpenPlan open, Path file) {
        try {
            open.saveAs(file);
        } catch (FileProblem failed) {
            say("The plan could not be saved", String.valueOf(failed.getMessage()));
        }
    }

    private static Path proposed(Plan plan) {
        String name = plan.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return Path.of(System.getProperty("user.home"), name + ".cwplan");
    }

    @Override
    public void export() {
        ExportDialog dialog = export;
        if (dialog != null) {
            dialog.open();
        }
    }

    /// Asks first when something would be lost.
    @Override
    public void close() {
        OpenPlan open = plan;
        if (open == null || !open.dirty()) {
            end();
            return;
        }
        Question.ask(
                layer,
                "Save the changes to " + open.session().now().plan().name() + "?",
                "They are lost if you don't save them.",
                List.of(
                        new Answer("question.save", "Save", () -> {
                            save();
                            if (!open.dirty()) {
                                end();
                            }
                        }),
                        new Answer("question.drop", "Don't save", this::end),
                        new Answer("question.cancel", "Cancel", () -> {})));
    }

    /// Closes without asking.
    void end() {
        OpenPlan open = plan;
        if (open != null) {
            open.close();
        }
        PlanView shown = view;
        if (shown != null) {
            shown.close();
        }
        plan = null;
        view = null;
        stage.close();
        desk.closed(this);
    }

    private void say(String title, String sentence) {
        Question.tell(layer, title, sentence);
    }

    private void content(Parent shown) {
        root.getChildren().setAll(shown, layer);
    }

    private void offered(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.getDragboard().getFiles().forEach(file -> read(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}

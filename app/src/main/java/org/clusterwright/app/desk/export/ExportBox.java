package org.clusterwright.app.desk.export;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.jspecify.annotations.Nullable;

/// The export dialog as it looks: kinds at the left, what the reader gets at the right, the folder below.
final class ExportBox extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ExportContents contents;
    private final Actions actions;
    private final ExportPreview preview;
    private final Map<ExportKind, CheckBox> checks = new EnumMap<>(ExportKind.class);
    private final Map<ExportKind, Node> rows = new EnumMap<>(ExportKind.class);
    private final TextField folder = new TextField();
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel = new Button("Cancel");
    private final Button export = new Button("Export");
    private @Nullable Runnable stop;

    /// What the dialog asks for.
    interface Actions {
        Optional<Path> choose(Path folder);

        /// @return stops it
        Runnable export(Set<ExportKind> kinds, Path folder, ExportBox shown);

        void close();
    }

    ExportBox(ExportContents contents, ExportChoice choice, String revision, Actions actions) {
        this.contents = contents;
        this.actions = actions;
        this.preview = new ExportPreview(contents);
        setId("export");
        getStyleClass().addAll("floating", "export");
        setPrefSize(1044, 716);
        setMinSize(0, 0);
        folder.setText(choice.folder().resolve(contents.name()).toString());
        HBox.setHgrow(preview, Priority.ALWAYS);
        var middle = new HBox(kinds(choice.kinds()), preview);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getChildren().setAll(head(revision), middle, foot());
        folder.textProperty().subscribe(_ -> ready(""));
        show(choice.kinds().stream().findFirst().orElse(ExportKind.WORKBOOK));
        ready("");
    }

    Node first() {
        return export;
    }

    private Node head(String revision) {
        var title = new Label("Export");
        title.getStyleClass().add("start-title");
        var state = new Label(revision);
        state.getStyleClass().add("label-text");
        var head = new HBox(8, title, space(), state, closeButton());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("dialog-head");
        return head;
    }

    private Button closeButton() {
        var close = Icons.button("export.close", "fth-x", "Close", actions::close);
        close.getStyleClass().add("small");
        return close;
    }

    private Node kinds(Set<ExportKind> chosen) {
        var list = new VBox();
        list.getStyleClass().add("export-kinds");
        for (ExportKind kind : ExportKind.values()) {
            list.getChildren().add(kind(kind, chosen.contains(kind)));
        }
        return list;
    }

    private Node kind(ExportKind kind, boolean chosen) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        var check = new CheckBox();
        check.setId("export.kind." + name);
        check.setAccessibleText(kind.title() + ", " + contents.line(kind));
        check.setSelected(chosen);
        check.setMinSize(24, 24);
        check.selectedProperty().subscribe(_ -> ready(""));
        check.focusedProperty().subscribe(focused -> {
            if (focused) {
                show(kind);
            }
        });
        checks.put(kind, check);
        var icon = new StackPane(Icons.of(kind.icon()));
        icon.getStyleClass().add("export-icon");
        var title = new Label(kind.title());
        title.getStyleClass().add("key-value");
        var line = new Label(contents.line(kind));
        line.getStyleClass().addAll("caption", "muted");
        var text = new VBox(title, line);
        text.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(12, check, icon, text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-kind");
        row.setOnMouseClicked(_ -> {
            show(kind);
            check.requestFocus();
        });
        rows.put(kind, row);
        return row;
    }

    private Node foot() {
        var label = new Label("Folder");
        label.getStyleClass().add("label-text");
        folder.setId("export.folder");
        folder.setAccessibleText("Folder");
        folder.setPrefWidth(390);
        folder.setMinWidth(120);
        var choose = Icons.button("export.folder.choose", "fth-folder", "Choose a folder", this::choose);
        said.setId("export.said");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        bar.setId("export.progress");
        bar.setAccessibleText("Progress");
        bar.setMinWidth(120);
        cancel.setId("export.cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            if (stop == null) {
                actions.close();
            } else {
                stop();
            }
        });
        export.setId("export.run");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> run());
        var foot = new HBox(8, label, folder, choose, bar, said, cancel, export);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    private void choose() {
        ExportDialog.folder(folder.getText())
                .flatMap(actions::choose)
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void show(ExportKind kind) {
        rows.forEach((each, row) -> row.pseudoClassStateChanged(SELECTED, each == kind));
        preview.show(kind);
    }

    private Set<ExportKind> chosen() {
        var chosen = EnumSet.noneOf(ExportKind.class);
        checks.forEach((kind, check) -> {
            if (check.isSelected()) {
                chosen.add(kind);
            }
        });
        return chosen;
    }

    private void run() {
        Set<ExportKind> kinds = chosen();
        ExportDialog.folder(folder.getText()).ifPresent(into -> {
            working(true);
            progress(0, "Beginning");
            stop = actions.export(kinds, into, this);
        });
    }

    /// Ends what is under way; nothing is written then.
    void stop() {
        Runnable running = stop;
        stop = null;
        if (running != null) {
            running.run();
        }
    }

    void progress(double share, String sentence) {
        bar.setProgress(share);
        say("label-text", sentence + " …");
    }

    void failed(String sentence) {
        ready("");
        say("danger-text", sentence);
    }

    /// Waits for a person.
    ///
    /// @param what has just happened; empty for nothing
    void ready(String what) {
        stop = null;
        working(false);
        Set<ExportKind> kinds = chosen();
        Optional<Path> into = ExportDialog.folder(folder.getText());
        export.setText(ExportNotes.count(kinds.size(), "Export %s kind", "Export %s kinds"));
        export.setDisable(kinds.isEmpty() || into.isEmpty());
        if (!what.isEmpty()) {
            say("label-text", what);
        } else if (kinds.isEmpty()) {
            say("label-text", "Nothing is ticked to be exported.");
        } else if (into.isEmpty()) {
            say("danger-text", "No folder can be called so.");
        } else {
            counts(kinds, into.get());
        }
    }

    private void counts(Set<ExportKind> kinds, Path into) {
        int all = contents.files(kinds, into).size();
        List<Path> existing = contents.existing(kinds, into);
        String count = ExportNotes.count(all, "%s file", "%s files");
        if (existing.isEmpty()) {
            say("label-text", count);
        } else {
            say(
                    "warning-text",
                    count
                            + ExportNotes.count(
                                    existing.size(), ", %s replaces an existing one", ", %s replace existing ones"));
        }
    }

    private void say(String style, String sentence) {
        said.getStyleClass().removeAll("label-text", "danger-text", "warning-text");
        said.getStyleClass().add(style);
        said.setText(sentence);
    }

    private void working(boolean now) {
        bar.setVisible(now);
        bar.setManaged(now);
        export.setDisable(now);
        folder.setDisable(now);
        checks.values().forEach(check -> check.setDisable(now));
        cancel.setText(now ? "Stop" : "Cancel");
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

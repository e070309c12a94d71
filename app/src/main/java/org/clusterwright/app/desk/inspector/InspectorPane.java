package org.clusterwright.app.desk.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Every input of what is selected, editable in place. Rows stay while their texts change; they are made
/// anew when other lines are to be shown.
public final class InspectorPane extends VBox {
    private final Workspace workspace;
    private final Inspector inspector;
    private final HBox crumbs = new HBox();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Map<String, LineRow> rows = new HashMap<>();
    private final Map<String, Line> shown = new HashMap<>();
    private List<String> outline = List.of();
    private List<Sheet.Crumb> shownCrumbs = List.of();
    private boolean pressed;
    private boolean leaving;
    private @Nullable FieldRow open;

    public InspectorPane(Workspace workspace) {
        this.workspace = workspace;
        this.inspector = new Inspector(workspace.session(), workspace.selection(), workspace.catalog());
        setId("inspector");
        getStyleClass().add("panel");
        title.getStyleClass().add("panel-title");
        title.setId("inspector.title");
        subtitle.getStyleClass().add("label-text");
        subtitle.setId("inspector.subtitle");
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.getStyleClass().add("inspector-crumbs");
        var header = new VBox(crumbs, title, subtitle);
        header.getStyleClass().add("inspector-header");
        scroll.setId("inspector.scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(header, scroll);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            pressed = false;
            detail();
        });
        followFocus();
        inspector.sheet().subscribe(this::show);
        workspace.selection().wanted().subscribe(path -> {
            if (path != null) {
                grant(path);
            }
        });
    }

    /// What was typed and not yet taken is taken before its field goes; that may bring a newer sheet.
    private void show(Sheet sheet) {
        if (!leaving && !sheet.outline().equals(outline) && rows.get(focused()) instanceof FieldRow row) {
            leaving = true;
            row.leave();
            leaving = false;
        }
        if (sheet.equals(inspector.sheet().get())) {
            take(sheet);
        }
    }

    private void take(Sheet sheet) {
        if (!sheet.title().equals(title.getText())) {
            title.setText(sheet.title());
        }
        if (!sheet.subtitle().equals(subtitle.getText())) {
            subtitle.setText(sheet.subtitle());
        }
        crumbs(sheet.crumbs());
        List<String> now = sheet.outline();
        if (now.equals(outline)) {
            sheet.sections().forEach(section -> section.lines().forEach(this::update));
        } else {
            rebuild(sheet);
            outline = now;
        }
    }

    private void update(Line line) {
        if (!line.equals(shown.get(line.key()))) {
            LineRow row = rows.get(line.key());
            if (row != null) {
                row.show(line);
                shown.put(line.key(), line);
            }
        }
    }

    private void rebuild(Sheet sheet) {
        String focused = focused();
        rows.clear();
        shown.clear();
        open = null;
        content.getChildren().clear();
        for (var section : sheet.sections()) {
            if (!section.title().isEmpty()) {
                content.getChildren().add(heading(section));
            }
            var lines = new VBox();
            lines.getStyleClass().add("inspector-section");
            for (Line line : section.lines()) {
                LineRow row = row(line);
                rows.put(line.key(), row);
                shown.put(line.key(), line);
                lines.getChildren().add(row.node());
            }
            content.getChildren().add(lines);
        }
        LineRow before = rows.get(focused);
        if (before == null) {
            scroll.setVvalue(0);
        } else {
            before.focusOn(focused);
        }
    }

    private static Node heading(Sheet.Section section) {
        var label = new Label(section.title());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var note = new Label(section.note());
        var heading = new HBox(label, space, note);
        heading.getStyleClass().add("section");
        note.getStyleClass().add("inspector-section-note");
        return heading;
    }

    private LineRow row(Line line) {
        return switch (line) {
            case Field field -> new FieldRow(inspector, field);
            case Line.Computed computed -> PlainRows.computed(computed, workspace.navigator()::why);
            case Line.Limit limit -> PlainRows.limit(limit);
            case Line.Link link -> PlainRows.link(link, followed -> inspector.open(followed.targets()));
            case Line.Act act -> PlainRows.act(act, inspector::act);
            case Line.Note note -> PlainRows.note(note);
        };
    }

    private void crumbs(List<Sheet.Crumb> now) {
        if (now.equals(shownCrumbs)) {
            return;
        }
        shownCrumbs = now;
        crumbs.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            Sheet.Crumb crumb = now.get(i);
            var link = Shortened.of(new Hyperlink(crumb.label()));
            link.setId("inspector.crumb." + i);
            link.getStyleClass().add("link");
            link.setMinWidth(0);
            link.setOnAction(_ -> inspector.open(crumb.targets()));
            crumbs.getChildren().addAll(link, Icons.of("fth-chevron-right"));
        }
        crumbs.setManaged(!now.isEmpty());
        crumbs.setVisible(!now.isEmpty());
    }

    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (var row : rows.entrySet()) {
            if (owner != null && row.getValue() instanceof FieldRow field && field.isFocusWithin()) {
                return row.getKey();
            }
        }
        return "";
    }

    /// What a value rests on opens with the focus. It closes once the mouse is up, so that nothing moves
    /// under a hand that clicks.
    private void followFocus() {
        ChangeListener<Node> moved = (_, _, _) -> {
            if (!pressed) {
                detail();
            }
        };
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
            }
        });
    }

    private void detail() {
        FieldRow now = rows.get(focused()) instanceof FieldRow field ? field : null;
        if (open != null && open != now) {
            open.open(false);
        }
        open = now;
        if (now != null) {
            now.open(true);
        }
    }

    private void grant(String path) {
        String field = path.replaceAll("\\.(low|high|value)$", "");
        if (!(rows.get(path) instanceof FieldRow) && !(rows.get(field) instanceof FieldRow)) {
            workspace.selection().granted();
            return;
        }
        String key = rows.get(path) instanceof FieldRow ? path : field;
        LineRow row = rows.get(key);
        if (row != null) {
            row.focusOn(key);
            reveal(row.node());
        }
        workspace.selection().granted();
    }

    private void reveal(Node row) {
        applyCss();
        layout();
        Bounds bounds = content.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double height = content.getHeight() - scroll.getViewportBounds().getHeight();
        double top = height * scroll.getVvalue();
        boolean seen = bounds.getMinY() >= top
                && bounds.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (height > 0 && !seen) {
            double wanted = bounds.getMinY() - scroll.getViewportBounds().getHeight() / 3;
            scroll.setVvalue(Math.clamp(wanted / height, 0, 1));
        }
    }
}

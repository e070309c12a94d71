package org.clusterwright.app.desk.canvas;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Spoken;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.model.finding.Severity;

/// The upper edge of a group: its name, what is in it, and how many racks there are of it.
final class HeaderNode extends Region {
    private static final double NARROW = 180;
    private static final double LEFT = 12;
    private static final double HEIGHT = 46;

    private final GroupBox group;
    private final Region content;

    HeaderNode(GroupBox group, IntConsumer more) {
        this.group = group;
        setManaged(false);
        setPickOnBounds(false);
        boolean narrow = group.box().width() < NARROW;
        var title = new Label(group.group().name());
        title.setId("canvas.group." + group.id() + ".name");
        title.getStyleClass().add(narrow ? "group-title-narrow" : "group-title");
        title.setMouseTransparent(true);
        var named = named(title);
        var stepper = stepper(more);
        if (narrow) {
            stepper.getStyleClass().add("narrow");
            content = new VBox(4, named, new HBox(stepper));
        } else {
            var contents = new Label(group.contents());
            contents.getStyleClass().add("group-contents");
            contents.setMouseTransparent(true);
            var texts = new VBox(named, contents);
            texts.setMinWidth(0);
            texts.setPickOnBounds(false);
            HBox.setHgrow(texts, Priority.ALWAYS);
            var row = new HBox(8, texts, stepper);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPickOnBounds(false);
            content = row;
        }
        content.setPickOnBounds(false);
        getChildren().add(content);
        double inset = narrow ? 9 : LEFT;
        resizeRelocate(group.box().x() + inset, group.box().y() + 7, group.box().width() - 2 * inset + 1, HEIGHT);
    }

    boolean shows(GroupBox now) {
        return group.equals(now);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight() - (content instanceof HBox ? 8 : 0));
    }

    /// The name, and beside it what was found about the racks.
    private HBox named(Label title) {
        var row = new HBox(5, title);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPickOnBounds(false);
        title.setMinWidth(0);
        if (group.mark() != null) {
            boolean error = group.mark() == Severity.ERROR;
            var icon = Icons.of(error ? "fth-alert-octagon" : "fth-alert-triangle");
            icon.getStyleClass().add(error ? "danger-icon" : "warning-icon");
            var mark = new Label(null, icon);
            mark.setId("canvas.group." + group.id() + ".mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.setAccessibleText(group.notes());
            var tooltip = new Tooltip(group.notes());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(360);
            mark.setTooltip(tooltip);
            row.getChildren().add(mark);
        }
        return row;
    }

    private HBox stepper(IntConsumer more) {
        String name = group.group().name();
        var fewer = step("fewer", "fth-minus", "One rack fewer of " + name, () -> more.accept(-1));
        fewer.setDisable(group.group().count() <= 1);
        var count = new Label("×" + Spoken.count(group.group().count()));
        count.getStyleClass().add("group-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(fewer, count, step("more", "fth-plus", "One rack more of " + name, () -> more.accept(1)));
        box.getStyleClass().add("group-stepper");
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setMaxHeight(26);
        return box;
    }

    private Button step(String which, String icon, String name, Runnable action) {
        var button = Icons.button("canvas.group." + group.id() + "." + which, icon, name, action);
        button.getStyleClass().add("group-step");
        button.setFocusTraversable(false);
        return button;
    }
}

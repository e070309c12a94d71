package org.clusterwright.app.desk.why;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javax.measure.Unit;
import org.clusterwright.model.explore.Swing;

/// What each input moves the number by when it alone goes to its low and to its high.
final class Tornado extends Pane {
    private static final int MOST = 6;
    private static final double WIDTH = 320;
    private static final double NAMES = 132;
    private static final double ENDS = 44;
    private static final double ROW = 22;
    private static final double BAR = 12;

    Tornado() {
        setId("why.tornado");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    void show(List<Swing> all, Unit<?> unit, double likely, String chosen) {
        List<Swing> swings = all.subList(0, Math.min(MOST, all.size()));
        getChildren().clear();
        double height = swings.size() * ROW;
        setMinHeight(height);
        setPrefHeight(height);
        double less = swings.stream()
                .mapToDouble(each -> -Math.min(0, Math.min(each.atLow(), each.atHigh())))
                .max()
                .orElse(0);
        double more = swings.stream()
                .mapToDouble(each -> Math.max(0, Math.max(each.atLow(), each.atHigh())))
                .max()
                .orElse(0);
        double scale = less + more == 0 ? 0 : (WIDTH - NAMES - 2 * ENDS) / (less + more);
        double middle = NAMES + ENDS + less * scale;
        for (int i = 0; i < swings.size(); i++) {
            row(swings.get(i), i * ROW, middle, scale, unit, likely, chosen);
        }
        var axis = new Region();
        axis.getStyleClass().add("why-axis");
        place(axis, middle, 0, 1, height);
    }

    private void row(Swing swing, double y, double middle, double scale, Unit<?> unit, double likely, String chosen) {
        var name = new Label(swing.input().label());
        name.getStyleClass().add(swing.input().id().equals(chosen) ? "why-swing-chosen" : "why-swing");
        place(name, 0, y, NAMES - 4, ROW);
        double least = Math.min(0, Math.min(swing.atLow(), swing.atHigh()));
        double most = Math.max(0, Math.max(swing.atLow(), swing.atHigh()));
        String told = "%s: at its low %s, at its high %s"
                .formatted(
                        swing.input().label(),
                        signed(unit, swing.atLow(), likely),
                        signed(unit, swing.atHigh(), likely));
        bar("why-less", middle + least * scale, y, -least * scale, told);
        bar("why-more", middle, y, most * scale, told);
        if (least < 0) {
            var text = end(signed(unit, least, likely), Pos.CENTER_RIGHT);
            place(text, middle + least * scale - ENDS - 4, y, ENDS, ROW);
        }
        if (most > 0) {
            var text = end(signed(unit, most, likely), Pos.CENTER_LEFT);
            place(text, middle + most * scale + 4, y, ENDS, ROW);
        }
        name.setTooltip(new Tooltip(told));
        name.setAccessibleText(told);
    }

    private void bar(String style, double x, double y, double width, String told) {
        if (width > 0) {
            var bar = new Region();
            bar.getStyleClass().add(style);
            bar.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            bar.setAccessibleText(told);
            Tooltip.install(bar, new Tooltip(told));
            place(bar, x, y + (ROW - BAR) / 2, width, BAR);
        }
    }

    private static Label end(String text, Pos side) {
        var label = new Label(text);
        label.getStyleClass().add("why-swing-end");
        label.setAlignment(side);
        return label;
    }

    private static String signed(Unit<?> unit, double difference, double likely) {
        String number = Written.of(unit, difference, likely).number();
        return difference > 0 ? "+" + number : number;
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        getChildren().add(node);
    }
}

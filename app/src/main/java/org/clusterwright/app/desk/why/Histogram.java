package org.clusterwright.app.desk.why;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javax.measure.Unit;
import org.clusterwright.model.explore.Spread;

/// How often each value came up in the draws: eight of ten are dark.
final class Histogram extends Pane {
    private static final int BINS = 40;
    private static final double TAIL = 0.005;
    private static final double WIDTH = 320;
    private static final double HEIGHT = 96;
    private static final double TOP = 18;
    private static final double BASE = HEIGHT - 18;

    Histogram() {
        setId("why.histogram");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Spread spread, Unit<?> unit) {
        getChildren().clear();
        double from = Math.min(spread.quantile(TAIL), spread.likely());
        double to = Math.max(spread.quantile(1 - TAIL), spread.likely());
        int[] counts = spread.histogram(from, to, BINS);
        double highest = Arrays.stream(counts).max().orElse(1);
        double step = WIDTH / BINS;
        for (int i = 0; i < BINS; i++) {
            double middle = from + (i + 0.5) * (to - from) / BINS;
            var bar = new Region();
            bar.getStyleClass().add(middle >= spread.low() && middle <= spread.high() ? "why-often" : "why-seldom");
            double height = (BASE - TOP) * counts[i] / highest;
            place(bar, i * step, BASE - height, step - 1.2, height);
        }
        var ground = new Region();
        ground.getStyleClass().add("why-axis");
        place(ground, 0, BASE, WIDTH, 1);
        double likely = (spread.likely() - from) / (to - from) * WIDTH;
        var mark = new Region();
        mark.getStyleClass().add("why-mark");
        place(mark, Math.min(likely, WIDTH - 1.5), 2, 1.5, BASE - 2);
        boolean right = likely > WIDTH * 0.65;
        Written value = Written.of(unit, spread.likely());
        place(label(value.number() + " likely", "why-likely", right), right ? likely - 125 : likely + 5, 0, 120, 16);
        String low = Written.of(unit, spread.low(), spread.likely()).number();
        String high = Written.of(unit, spread.high(), spread.likely()).number();
        double lowAt = (spread.low() - from) / (to - from) * WIDTH;
        double highAt = (spread.high() - from) / (to - from) * WIDTH;
        place(centred(low), lowAt - 40, BASE + 2, 80, 15);
        place(centred(high), Math.min(highAt, WIDTH - 20) - 40, BASE + 2, 80, 15);
        setAccessibleText("Eight of ten draws lie between %s and %s %s; likely %s"
                .formatted(low, high, value.unit(), value.number()));
    }

    private static Label centred(String text) {
        var label = new Label(text);
        label.getStyleClass().add("why-tick");
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private static Label label(String text, String style, boolean right) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        getChildren().add(node);
    }
}

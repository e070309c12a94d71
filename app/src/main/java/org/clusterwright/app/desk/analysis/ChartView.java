package org.clusterwright.app.desk.analysis;

import java.awt.geom.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.clusterwright.app.chart.ChartBuilder;
import org.clusterwright.app.chart.ChartColours;
import org.clusterwright.app.chart.ChartSpec;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;

/// A chart that is painted once a pulse at most, and only when it has changed.
final class ChartView extends Region {
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 120;
    private static final double TIP_OFFSET = 14;

    private final Canvas canvas = new Canvas();
    private final ChartRenderingInfo places = new ChartRenderingInfo();
    private final Tooltip tip = new Tooltip();
    private @Nullable JFreeChart chart;
    private @Nullable ChartSpec spec;
    private boolean dark;
    private boolean stale;

    ChartView() {
        getStyleClass().add("chart-view");
        getChildren().add(canvas);
        canvas.setManaged(false);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setPrefSize(LEAST_WIDTH, LEAST_HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> tip.hide());
        setOnMousePressed(_ -> requestFocus());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                tip.hide();
            }
        });
    }

    void show(ChartSpec shown, boolean onDark) {
        if (shown.equals(spec) && dark == onDark) {
            return;
        }
        spec = shown;
        dark = onDark;
        chart = new ChartBuilder(onDark ? ChartColours.dark() : ChartColours.light()).chart(shown);
        setAccessibleText(shown.spoken());
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            stale = true;
        }
        if (stale && chart != null && width >= 1 && height >= 1 && inSight()) {
            paint(chart, width, height);
            stale = false;
        }
    }

    /// Paints now what changed while it was out of sight.
    void wake() {
        if (stale) {
            requestLayout();
        }
    }

    /// Whether any of it lies within the window; what is scrolled away is not painted.
    private boolean inSight() {
        var scene = getScene();
        return scene != null && localToScene(getLayoutBounds()).intersects(0, 0, scene.getWidth(), scene.getHeight());
    }

    private void paint(JFreeChart drawn, double width, double height) {
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        drawn.draw(
                new ChartGraphics(canvas.getGraphicsContext2D()),
                new Rectangle2D.Double(0, 0, width, height),
                null,
                places);
    }

    private void point(MouseEvent mouse) {
        String said = said(mouse.getX(), mouse.getY());
        if (said == null) {
            tip.hide();
            return;
        }
        tip.setText(said);
        double x = mouse.getScreenX() + TIP_OFFSET;
        double y = mouse.getScreenY() + TIP_OFFSET;
        if (tip.isShowing()) {
            tip.setAnchorX(x);
            tip.setAnchorY(y);
        } else {
            tip.show(this, x, y);
        }
    }

    /// What stands at a place, and how much it is.
    @Nullable
    String said(double x, double y) {
        String said = null;
        for (Object each : places.getEntityCollection().getEntities()) {
            if (each instanceof ChartEntity entity
                    && entity.getToolTipText() != null
                    && entity.getArea().contains(x, y)) {
                said = entity.getToolTipText();
            }
        }
        return said;
    }
}

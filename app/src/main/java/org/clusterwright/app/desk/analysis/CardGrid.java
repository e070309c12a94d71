package org.clusterwright.app.desk.analysis;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards of one size in as many columns as there is room for; two rows fill the page.
final class CardGrid extends Pane {
    private static final double GUTTER = 12;
    private static final double BOTTOM = 14;
    private static final double LEAST_WIDTH = 348;
    private static final double LEAST_HEIGHT = 330;
    private static final double MOST_HEIGHT = 400;
    private static final int MOST_COLUMNS = 4;

    private final DoubleProperty page = new SimpleDoubleProperty();

    CardGrid() {
        setId("analysis.grid");
        page.addListener((_, _, _) -> requestLayout());
    }

    /// Height of what is seen at once.
    DoubleProperty pageHeight() {
        return page;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.ceilDiv(getManagedChildren().size(), columns(width));
        return rows * cardHeight() + Math.max(0, rows - 1) * GUTTER + BOTTOM;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = Math.floor((getWidth() - (columns - 1) * GUTTER) / columns);
        double high = cardHeight();
        int at = 0;
        for (Node card : getManagedChildren()) {
            int row = at / columns;
            card.resizeRelocate((at % columns) * (wide + GUTTER), row * (high + GUTTER), wide, high);
            at++;
        }
    }

    private double cardHeight() {
        return Math.floor(Math.clamp((page.get() - GUTTER - BOTTOM) / 2, LEAST_HEIGHT, MOST_HEIGHT));
    }

    private static int columns(double width) {
        return (int) Math.clamp(Math.floor((width + GUTTER) / (LEAST_WIDTH + GUTTER)), 1, MOST_COLUMNS);
    }
}

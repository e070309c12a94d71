package org.clusterwright.app.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;

/// Years under columns. A label may be wider than its column; where labels would meet, only every second,
/// third, … stands there.
final class YearAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;
    private static final double BETWEEN = 6;
    private static final float WIDER = 4f;

    YearAxis() {
        setCategoryLabelPositions(CategoryLabelPositions.replaceBottomPosition(
                getCategoryLabelPositions(),
                new CategoryLabelPosition(
                        RectangleAnchor.TOP, TextBlockAnchor.TOP_CENTER, CategoryLabelWidthType.CATEGORY, WIDER)));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        double column = width / WIDER;
        double pitch = column / (1 - getCategoryMargin());
        double label = new Pen(g).width(category.toString(), getTickLabelFont(category)) + BETWEEN;
        int every = Math.max(1, (int) Math.ceil(label / pitch));
        int at = getPlot() instanceof CategoryPlot plot ? plot.getCategories().indexOf(category) : 0;
        return at % every == 0 ? super.createLabel(category, width, edge, g) : new TextBlock();
    }
}

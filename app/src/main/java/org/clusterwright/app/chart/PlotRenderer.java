package org.clusterwright.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/// Lays a chart of bars out by itself, labels and values included, so that nothing needs a legend or an
/// axis. It is asked once an item and draws all of them at the first.
abstract class PlotRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;

    final transient ChartTheme theme;

    PlotRenderer(ChartTheme theme) {
        this.theme = theme;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        if (row == 0 && column == 0) {
            draw(new Pen(g), area, new Tips(state.getEntityCollection(), dataset));
        }
    }

    abstract void draw(Pen pen, Rectangle2D area, Tips tips);

    /// Places that say something when the mouse rests on them.
    record Tips(@Nullable EntityCollection entities, CategoryDataset dataset) {
        void add(Rectangle2D place, int item, String text) {
            if (entities != null) {
                entities.add(new CategoryItemEntity(
                        place, text, null, dataset, dataset.getRowKey(0), dataset.getColumnKey(item)));
            }
        }
    }
}

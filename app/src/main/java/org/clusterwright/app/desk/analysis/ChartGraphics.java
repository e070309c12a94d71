package org.clusterwright.app.desk.analysis;

import java.awt.Font;
import java.awt.Shape;
import javafx.scene.canvas.GraphicsContext;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas in the fonts that the desk has loaded, in their exact size.
final class ChartGraphics extends FXGraphics2D {
    private final GraphicsContext canvas;

    ChartGraphics(GraphicsContext canvas) {
        super(canvas);
        this.canvas = canvas;
    }

    /// The bridge itself rounds sizes and asks for weights, which the toolkit cannot find in a family.
    @Override
    public void setFont(@Nullable Font font) {
        super.setFont(font);
        if (font != null) {
            canvas.setFont(new javafx.scene.text.Font(font.getFontName(), font.getSize2D()));
        }
    }

    /// Charts draw nothing outside their place; a clip would forget the font.
    @Override
    public void clip(Shape shape) {}

    @Override
    public void setClip(@Nullable Shape shape) {}
}

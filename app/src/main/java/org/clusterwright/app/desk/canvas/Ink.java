package org.clusterwright.app.desk.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.clusterwright.app.desk.canvas.sheet.Gear;

/// The tokens of the theme as colours. Thousands of shapes take them from here, and none of them has to be styled.
///
/// Part of the scene, but without size: the style sheet fills one rectangle a token.
final class Ink extends Group {
    private static final int DOT_PITCH = 16;
    private static final double HATCH = 6;

    private final Map<String, Rectangle> swatches = new HashMap<>();
    private final Runnable changed;

    /// @param changed told when a colour is another; several times when the theme changes
    Ink(Runnable changed) {
        this.changed = changed;
        setManaged(false);
        setMouseTransparent(true);
        for (Gear gear : Gear.values()) {
            of(token(gear));
            of(token(gear) + "-hi");
        }
        for (int i = 0; i < 7; i++) {
            of("-cw-h" + i);
        }
        for (String token : new String[] {
            "-cw-gear-line",
            "-cw-gear-fg",
            "-cw-rack-frame",
            "-cw-rack-post",
            "-cw-rack-inner",
            "-cw-rack-tick",
            "-cw-link",
            "-cw-link-hot",
            "-cw-border-strong",
            "-color-bg-inset",
            "-color-bg-default",
            "-color-bg-subtle",
            "-color-fg-default",
            "-color-fg-muted",
            "-color-fg-subtle",
            "-color-border-default",
            "-color-border-muted",
            "-color-accent-fg",
            "-color-accent-emphasis",
            "-color-accent-muted",
            "-color-accent-subtle",
            "-color-success-fg",
            "-color-success-emphasis",
            "-color-success-muted",
            "-color-success-subtle",
            "-color-warning-emphasis",
            "-color-warning-muted",
            "-color-danger-fg",
            "-color-danger-emphasis",
            "-color-danger-muted",
            "-color-danger-subtle",
            "-color-fg-emphasis"
        }) {
            of(token);
        }
    }

    Color of(String token) {
        Rectangle swatch = swatches.get(token);
        if (swatch == null) {
            swatch = new Rectangle();
            swatch.setStyle("-fx-fill: " + token + ";");
            swatch.fillProperty().addListener((_, _, _) -> changed.run());
            swatches.put(token, swatch);
            getChildren().add(swatch);
        }
        return swatch.getFill() instanceof Color colour ? colour : Color.TRANSPARENT;
    }

    private static String token(Gear gear) {
        return switch (gear) {
            case AIR -> "-cw-gear-acc";
            case LIQUID -> "-cw-gear-acc2";
            case SWITCH -> "-cw-gear-net";
            case STORAGE -> "-cw-gear-store";
            case POWER -> "-cw-gear-power";
        };
    }

    Color gear(Gear gear) {
        return of(token(gear));
    }

    Color light(Gear gear) {
        return of(token(gear) + "-hi");
    }

    Color step(int step) {
        return of("-cw-h" + step);
    }

    /// Whichever of text and ground stands out more.
    Color on(Color ground) {
        Color text = of("-color-fg-default");
        Color paper = of("-color-bg-default");
        double luminance = luminance(ground);
        return contrast(luminance, luminance(text)) >= contrast(luminance, luminance(paper)) ? text : paper;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// The grid of dots behind everything.
    Paint dots() {
        var image = new WritableImage(DOT_PITCH, DOT_PITCH);
        Color dot = of("-color-border-default");
        image.getPixelWriter().setColor(0, 0, dot);
        image.getPixelWriter().setColor(1, 0, dot.deriveColor(0, 1, 1, 0.5));
        image.getPixelWriter().setColor(0, 1, dot.deriveColor(0, 1, 1, 0.5));
        return new ImagePattern(image, 0, 0, DOT_PITCH, DOT_PITCH, false);
    }

    static int dotPitch() {
        return DOT_PITCH;
    }

    /// Oblique lines on a subtle ground: where something cannot stand.
    Paint hatch() {
        int size = 24;
        var image = new WritableImage(size, size);
        Color ground = of("-color-danger-subtle");
        Color line = of("-color-danger-emphasis");
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean on = (x + y) % 12 < 2;
                image.getPixelWriter().setColor(x, y, on ? ground.interpolate(line, 0.45) : ground);
            }
        }
        return new ImagePattern(image, 0, 0, HATCH * 2, HATCH * 2, false);
    }
}

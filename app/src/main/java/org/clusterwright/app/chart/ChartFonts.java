package org.clusterwright.app.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The shipped typeface in the weights that charts use; figures in it are all of one width.
record ChartFonts(Font regular, Font medium, Font strong) {
    private static final String FOLDER = "/org/clusterwright/app/fonts/InterTabular-";
    private static final ChartFonts SHIPPED = new ChartFonts(read("Regular"), read("Medium"), read("SemiBold"));

    static ChartFonts shipped() {
        return SHIPPED;
    }

    Font regular(double size) {
        return regular.deriveFont((float) size);
    }

    Font medium(double size) {
        return medium.deriveFont((float) size);
    }

    Font strong(double size) {
        return strong.deriveFont((float) size);
    }

    private static Font read(String weight) {
        try (InputStream in = Objects.requireNonNull(ChartFonts.class.getResourceAsStream(FOLDER + weight + ".otf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The shipped font cannot be read", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

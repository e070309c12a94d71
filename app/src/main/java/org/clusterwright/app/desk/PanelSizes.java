package org.clusterwright.app.desk;

import java.util.Locale;
import org.clusterwright.app.desk.control.WindowWidth;
import org.clusterwright.app.session.Preferences;

/// How wide the panels beside the canvas are and whether they stand there, remembered for each class of windows.
final class PanelSizes {
    private final Preferences preferences;

    PanelSizes(Preferences preferences) {
        this.preferences = preferences;
    }

    /// A panel's limits, and what it has until somebody moves its edge.
    enum Panel {
        CATALOGUE(220, 360, 256, 300),
        SIDE(280, 420, 304, 340),
        FINDINGS(240, 420, 300, 300);

        private final double least;
        private final double most;
        private final double usual;
        private final double wide;

        Panel(double least, double most, double usual, double wide) {
            this.least = least;
            this.most = most;
            this.usual = usual;
            this.wide = wide;
        }

        double least() {
            return least;
        }

        double most() {
            return most;
        }
    }

    double width(Panel panel, WindowWidth window) {
        double first = window == WindowWidth.WIDE ? panel.wide : panel.usual;
        return preferences
                .get(name(panel, window) + ".width")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Math.clamp(Double.parseDouble(text), panel.least, panel.most))
                .orElse(first);
    }

    void width(Panel panel, WindowWidth window, double width) {
        preferences.put(name(panel, window) + ".width", Long.toString(Math.round(width)));
    }

    /// Whether it stands beside the canvas rather than behind a rail of icons.
    boolean docked(Panel panel, WindowWidth window) {
        return window != WindowWidth.NARROW
                && preferences.get(name(panel, window) + ".folded").isEmpty();
    }

    void docked(Panel panel, WindowWidth window, boolean docked) {
        if (docked) {
            preferences.remove(name(panel, window) + ".folded");
        } else {
            preferences.put(name(panel, window) + ".folded", "yes");
        }
    }

    private static String name(Panel panel, WindowWidth window) {
        return "panels." + window.name().toLowerCase(Locale.ROOT) + "."
                + panel.name().toLowerCase(Locale.ROOT);
    }
}

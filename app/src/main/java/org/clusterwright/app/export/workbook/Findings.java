package org.clusterwright.app.export.workbook;

import org.clusterwright.model.finding.Finding;

/// Findings in words and colours.
final class Findings {
    private Findings() {}

    static String sentence(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "Error: " + finding.message();
            case WARNING -> "Warning: " + finding.message();
            case INFO -> finding.message();
        };
    }

    static String colour(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Palette.BAD;
            case WARNING -> Palette.WARNING;
            case INFO -> Palette.MUTED;
        };
    }
}

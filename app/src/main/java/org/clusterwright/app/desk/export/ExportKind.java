package org.clusterwright.app.desk.export;

/// A document, or a set of them, that a plan can be exported as.
enum ExportKind {
    WORKBOOK("Budget workbook", "fth-grid"),
    CHARTS("Charts", "fth-pie-chart"),
    STATEMENTS("Statements", "fth-list"),
    EVALUATION("Evaluation", "fth-code");

    private final String title;
    private final String icon;

    ExportKind(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    String title() {
        return title;
    }

    String icon() {
        return icon;
    }
}

package org.clusterwright.app.chart;

/// What all charts have in common: colours, type, and how large it is.
record ChartTheme(ChartColours colours, ChartFonts fonts) {
    static final double LABEL = 11.5;
    static final double VALUE = 12;
    static final double AXIS = 10.5;
    static final double SWATCH = 9;
    /// Between parts of a bar.
    static final double GAP = 1;

    static ChartTheme of(ChartColours colours) {
        return new ChartTheme(colours, ChartFonts.shipped());
    }
}

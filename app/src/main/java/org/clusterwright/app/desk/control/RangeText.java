package org.clusterwright.app.desk.control;

import org.clusterwright.model.explore.Spread;

/// What a range that was drawn says of itself.
public final class RangeText {
    private RangeText() {}

    /// `80 % of 2,000 samples`, and whether it was widened to hold the likely value.
    public static String of(Spread spread) {
        String text = "80 %% of %,d samples".formatted(spread.samples().length);
        return spread.isWidened() ? text + ", widened to the likely value" : text;
    }
}

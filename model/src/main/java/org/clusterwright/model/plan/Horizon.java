package org.clusterwright.model.plan;

import java.time.YearMonth;

/// The time that is paid for, from the first month on.
public record Horizon(
        YearMonth start, @Range(min = 1, max = 30) int years) {

    /// First month after the horizon.
    public YearMonth end() {
        return start.plusYears(years);
    }
}

package org.clusterwright.model.explore;

/// The triangular distribution: no less than `low`, no more than `high`, most often `likely`.
record Triangle(double low, double likely, double high) {

    /// The value below which a share of all draws lies: inverse of the cumulative distribution.
    ///
    /// `low + √(u (h − l)(m − l))` up to the likely value, `high − √((1 − u)(h − l)(h − m))` from there on
    ///
    /// @param share 0 to 1
    double below(double share) {
        double width = high - low;
        return share * width < likely - low
                ? low + Math.sqrt(share * width * (likely - low))
                : high - Math.sqrt((1 - share) * width * (high - likely));
    }
}

package org.clusterwright.app.desk.why;

import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// A line of the tree.
///
/// @param key     its place in the tree, the same while numbers change
/// @param share   of its parent; not a number where it is no part of a sum
/// @param bounds  low · likely · high; absent where nothing moves it
/// @param quality of an input's value; absent for what is worked out
/// @param source  where an input comes from; the formula of a figure; how an engine found a result
/// @param jump    path of an input's field; absent for what has none
/// @param whole   the line that a part of an engine's result belongs to, or the line itself
/// @param part    whether it is such a part
record WhyRow(
        String key,
        int depth,
        String operator,
        String label,
        double share,
        Written value,
        @Nullable Bounds bounds,
        @Nullable Quality quality,
        String source,
        @Nullable String jump,
        boolean openable,
        boolean open,
        Explanation whole,
        boolean part) {

    /// @param low    as it is written
    /// @param from   to draw by, with `likely` and `to`
    /// @param told   what range it is
    record Bounds(String low, String high, double from, double likely, double to, String told) {}

    Quantity quantity() {
        return new Quantity(whole.term(), whole.term().yearly() ? whole.year() : Addresses.TOTAL);
    }

    /// What a screen reader says, and what is copied as a line.
    String text() {
        var text = new StringBuilder(operator.isEmpty() ? "" : operator + " ").append(label);
        text.append(" = ").append(value.text());
        if (!Double.isNaN(share)) {
            text.append(", %.0f %% of its parent".formatted(share * 100));
        }
        if (bounds != null) {
            text.append(", between ").append(bounds.low()).append(" and ").append(bounds.high());
        }
        if (!source.isEmpty()) {
            text.append(" (").append(source).append(')');
        }
        return text.toString();
    }
}

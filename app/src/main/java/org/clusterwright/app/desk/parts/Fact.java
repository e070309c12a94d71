package org.clusterwright.app.desk.parts;

import java.util.List;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// One thing that is known of a part.
///
/// @param label  the same for all parts of a kind, and so a row of a comparison
/// @param text   with its unit
/// @param number to compare by; absent for a text
/// @param range  `280 – 374 k$`, empty when none is known
/// @param origin absent for what is counted or named, not measured
public record Fact(
        String label,
        String text,
        @Nullable Double number,
        Better better,
        String range,
        @Nullable Origin origin) {

    /// Which of two values one would rather have.
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    /// How it is known.
    public record Origin(
            Quality quality,
            String source,
            @Nullable String date,
            @Nullable String licence) {
        static Origin of(Sourced<?> known) {
            return new Origin(known.quality(), known.source(), known.date(), known.licence());
        }
    }

    /// Which of these facts of one label are the best: none when they say the same or only one says anything.
    public static List<Boolean> best(List<@Nullable Fact> row) {
        double best = Double.NaN;
        int known = 0;
        boolean differ = false;
        for (Fact fact : row) {
            if (fact != null && fact.number != null && fact.better != Better.NEITHER) {
                double value = fact.better == Better.MORE ? fact.number : -fact.number;
                differ |= known > 0 && value != best;
                best = known == 0 ? value : Math.max(best, value);
                known++;
            }
        }
        double winner = known > 1 && differ ? best : Double.NaN;
        return row.stream()
                .map(fact -> fact != null
                        && fact.number != null
                        && (fact.better == Better.MORE ? fact.number : -fact.number) == winner)
                .toList();
    }
}

package org.clusterwright.app.desk.catalogue;

import java.time.LocalDate;
import org.clusterwright.app.desk.control.SourceBadge;
import org.clusterwright.app.desk.parts.Age;
import org.clusterwright.app.desk.parts.Fact;

/// How a value is known, as lines and badges say it.
final class Known {
    private Known() {}

    static SourceBadge badge(Fact.Origin origin) {
        String date = origin.date() == null ? "undated" : origin.date();
        return new SourceBadge(origin.quality(), origin.source() + ", " + date);
    }

    /// `Quote, 2024-08, 2 years old`.
    static String line(Fact.Origin origin, LocalDate today) {
        String word = SourceBadge.word(origin.quality());
        return origin.date() == null
                ? word + ", undated"
                : word + ", " + origin.date() + ", " + Age.of(origin.date(), today);
    }
}

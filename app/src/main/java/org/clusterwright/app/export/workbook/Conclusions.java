package org.clusterwright.app.export.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Values;

/// Titles of the pictures: what they show, said from the figures as exported.
record Conclusions(Values values, int lastYear) {

    /// `990 M$ at the start, then 101 to 104 M$ a year`.
    String costByYear(List<Figure> parts) {
        double[] years = IntStream.rangeClosed(0, lastYear)
                .mapToDouble(y ->
                        parts.stream().mapToDouble(part -> values.in(y, part)).sum())
                .toArray();
        double least = IntStream.rangeClosed(1, lastYear)
                .mapToDouble(y -> years[y])
                .min()
                .orElse(0);
        double most = IntStream.rangeClosed(1, lastYear)
                .mapToDouble(y -> years[y])
                .max()
                .orElse(0);
        if (parts.isEmpty()) {
            return "Cost by year is unknown";
        }
        Scale scale = Scale.of(parts.getFirst().unit(), Math.max(Math.abs(most), Math.abs(years[0])));
        String later = scale.words(least).equals(scale.words(most))
                ? scale.words(most) + " a year"
                : scale.words(least).replace(" " + scale.unit(), "") + " to " + scale.words(most) + " a year";
        return years[0] > 0 ? scale.words(years[0]) + " at the start, then " + later : later;
    }

    /// `Servers are 50 % of 1,323 M$`.
    String shares(List<Figure> parts) {
        double total = parts.stream().mapToDouble(values::of).sum();
        return parts.stream()
                .max(Comparator.comparingDouble(values::of))
                .filter(any -> total > 0)
                .map(most -> String.format(
                        Locale.ROOT,
                        "%s: %.0f %% of %s",
                        most.label(),
                        100 * values.of(most) / total,
                        Scale.of(most.unit(), total).words(total)))
                .orElse("Cost shares are unknown");
    }

    /// `Scope 2, location-based, leads with 346 kt CO₂e`.
    String emissions(List<Figure> scopes) {
        return scopes.stream()
                .max(Comparator.comparingDouble(values::of))
                .map(most -> most.label() + " leads with "
                        + Scale.of(most.unit(), values.of(most)).words(values.of(most)))
                .orElse("Emissions are unknown");
    }
}

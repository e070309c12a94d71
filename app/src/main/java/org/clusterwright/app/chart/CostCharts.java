package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.quantity.Units;

/// What the cluster costs: year by year, and by what it is spent on.
record CostCharts(Known known) {
    private static final double SMALL = 0.02;

    /// @param folded whether it is too small to be told apart, and drawn as "other"
    private record Share(Figure figure, double total, boolean folded) {}

    Optional<ChartSpec> byYear() {
        var parts = known.evaluation().accounts().summary().costByYear();
        var shares = shares(parts);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        var years = known.yearNames(1);
        var stack = new ArrayList<Plot.Series>();
        var other = new double[years.size()];
        for (Share share : shares) {
            List<Double> values = known.years(share.figure(), 1);
            if (share.folded()) {
                IntStream.range(0, other.length).forEach(i -> other[i] += values.get(i));
            } else if (share.total() != 0) {
                stack.add(new Plot.Series(
                        label(share.figure()),
                        colour(share.figure()),
                        values,
                        share.figure().id()));
            }
        }
        if (shares.stream().anyMatch(Share::folded)) {
            stack.add(new Plot.Series(
                    "Other",
                    ColourRole.C7,
                    IntStream.range(0, other.length).mapToObj(i -> other[i]).toList(),
                    ""));
        }
        var sums = IntStream.range(0, years.size())
                .mapToDouble(i -> shares.stream()
                        .mapToDouble(share -> known.years(share.figure(), 1).get(i))
                        .sum())
                .toArray();
        double whole = shares.stream().mapToDouble(Share::total).sum();
        var scale = Scale.of(Units.USD, Known.greatest(Arrays.stream(sums)));
        return Optional.of(new ChartSpec(
                "cost-by-year",
                "Cost by year",
                "%s, capital spread over %s".formatted(scale.symbol(), known.overYears()),
                "USD",
                scale,
                "%s; %s of the whole is %s."
                        .formatted(
                                Trend.of(sums, scale, ("costs " + known.atLeast(parts)).strip()),
                                first(shares, whole),
                                inside(shares.getFirst())),
                known.gaps(parts),
                known.source("Cash flow and Operating"),
                new Plot.Columns(years, stack, null),
                YearTable.of(
                        known,
                        parts,
                        CostCharts::label,
                        CostCharts::colour,
                        new YearTable.Whole("Cost", "cost.by_year_usd"),
                        scale)));
    }

    Optional<ChartSpec> byCategory() {
        var parts = known.evaluation().accounts().summary().costShares();
        var shares = new ArrayList<>(shares(parts));
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        shares.sort((a, b) -> Double.compare(b.total(), a.total()));
        double whole = shares.stream().mapToDouble(Share::total).sum();
        var scale = Scale.of(Units.USD, whole);
        var bars = new ArrayList<Plot.Bar>();
        var rows = new ArrayList<ChartTable.Row>();
        for (Share share : shares) {
            if (share.total() != 0) {
                bars.add(new Plot.Bar(
                        label(share.figure()),
                        colour(share.figure()),
                        share.total(),
                        null,
                        null,
                        share.figure().id()));
            }
            rows.add(new ChartTable.Row(
                    label(share.figure()),
                    colour(share.figure()),
                    List.of(
                            ChartTable.Cell.of(share.total(), share.figure().id()),
                            ChartTable.Cell.share(whole == 0 ? 0 : share.total() / whole)),
                    false));
        }
        for (Figure part : parts) {
            if (!known.has(part)) {
                bars.add(new Plot.Bar(label(part), colour(part), null, null, null, part.id()));
                rows.add(new ChartTable.Row(
                        label(part),
                        colour(part),
                        List.of(ChartTable.Cell.of(null, part.id()), ChartTable.Cell.share(null)),
                        false));
            }
        }
        rows.add(new ChartTable.Row(
                "Total cost",
                null,
                List.of(ChartTable.Cell.of(whole, "cost.total_usd"), ChartTable.Cell.share(1.0)),
                true));
        String second = shares.size() < 2 || shares.get(1).total() == 0
                ? ""
                : ", %s %s".formatted(Scale.percent(shares.get(1).total() / whole), inside(shares.get(1)));
        return Optional.of(new ChartSpec(
                "cost-by-category",
                "Cost by category",
                "%s over %s".formatted(scale.symbol(), known.overYears()),
                "USD",
                scale,
                "Of %s, %s is %s%s."
                        .formatted(
                                known.atLeast(parts) + scale.withUnit(whole),
                                first(shares, whole),
                                inside(shares.getFirst()),
                                second),
                known.gaps(parts),
                known.source("Cash flow and Operating"),
                new Plot.Bars(bars, true),
                new ChartTable(List.of("Category", scale.symbol(), "Share"), rows)));
    }

    /// Of what is known. Where two or more are too small to be told apart, they are drawn as one.
    private List<Share> shares(List<Figure> parts) {
        var found = parts.stream()
                .filter(known::has)
                .map(figure ->
                        new Share(figure, known.evaluation().book().values().of(figure), false))
                .toList();
        double whole = found.stream().mapToDouble(Share::total).sum();
        var small = found.stream()
                .filter(share -> share.total() != 0)
                .filter(share -> colour(share.figure()) == ColourRole.C7 || share.total() < SMALL * whole)
                .toList();
        return found.stream()
                .map(share -> new Share(share.figure(), share.total(), small.size() > 1 && small.contains(share)))
                .toList();
    }

    private static String first(List<Share> shares, double whole) {
        return whole == 0 ? "nothing" : Scale.percent(shares.getFirst().total() / whole);
    }

    private static String inside(Share share) {
        return Sentences.inside(label(share.figure()));
    }

    static String label(Named figure) {
        return Sentences.shortened(figure.label());
    }

    /// What has no colour of its own is grey.
    static ColourRole colour(Named figure) {
        return switch (figure.id()) {
            case "cost.capital_charge_usd" -> ColourRole.C1;
            case "operating.maintenance_usd" -> ColourRole.C2;
            case "operating.electricity_usd" -> ColourRole.C3;
            case "operating.staff_usd" -> ColourRole.C4;
            case "operating.colocation_usd" -> ColourRole.C5;
            case "operating.software_usd" -> ColourRole.C6;
            default -> ColourRole.C7;
        };
    }
}

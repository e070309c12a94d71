package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clusterwright.model.ledger.Figure;
import org.jspecify.annotations.Nullable;

/// Flows by year that add up to one figure: emissions, energy, water.
record YearCharts(Known known) {

    /// A part of the flow, as it is called and coloured on the chart.
    private record Named(String figure, String label, ColourRole colour) {}

    /// @param whole id of the figure that the parts add up to
    private record Flow(String id, String title, String whole, String unit, String verb, String statement) {}

    Optional<ChartSpec> emissions() {
        return flow(
                new Flow(
                        "emissions-by-year",
                        "Emissions by year",
                        "emissions.total_tonnes",
                        "t CO₂e",
                        "emits",
                        "Emissions"),
                List.of(
                        new Named("emissions.scope2_location_tonnes", "Scope 2, location-based", ColourRole.C1),
                        new Named("emissions.embodied_tonnes", "Scope 3, embodied", ColourRole.C2)));
    }

    Optional<ChartSpec> energy() {
        return flow(
                new Flow("energy-by-year", "Energy by year", "energy.facility_mwh", "MWh", "uses", "Energy"),
                List.of(
                        new Named("energy.it_mwh", "IT equipment", ColourRole.C1),
                        new Named("energy.overhead_mwh", "Cooling and losses", ColourRole.C5)));
    }

    Optional<ChartSpec> water() {
        return flow(
                new Flow("water-by-year", "Water by year", "water.total_cubic_metres", "m³", "takes", "Energy"),
                List.of(
                        new Named("water.generation_cubic_metres", "Electricity generation", ColourRole.C1),
                        new Named("water.on_site_cubic_metres", "On site", ColourRole.C5)));
    }

    private Optional<ChartSpec> flow(Flow flow, List<Named> named) {
        Figure whole = known.evaluation().book().figure(flow.whole());
        if (!known.has(whole)) {
            return Optional.empty();
        }
        var parts = named.stream()
                .map(part -> known.evaluation().book().figure(part.figure()))
                .toList();
        double[] sums =
                known.years(whole, 1).stream().mapToDouble(Double::doubleValue).toArray();
        var scale = Scale.of(
                whole.unit(), Known.greatest(IntStream.range(0, sums.length).mapToDouble(i -> sums[i])));
        var stack = new ArrayList<Plot.Series>();
        for (int i = 0; i < named.size(); i++) {
            if (known.has(parts.get(i))) {
                Named part = named.get(i);
                stack.add(new Plot.Series(part.label(), part.colour(), known.years(parts.get(i), 1), part.figure()));
            }
        }
        Double total = known.value(whole);
        return Optional.of(new ChartSpec(
                flow.id(),
                flow.title(),
                scale.symbol(),
                flow.unit(),
                scale,
                "%s, %s over %s%s."
                        .formatted(
                                Trend.of(sums, scale, (flow.verb() + " " + known.atLeast(parts)).strip()),
                                scale.withUnit(total),
                                known.overYears(),
                                largest(stack, total)),
                known.gaps(parts),
                known.source(flow.statement()),
                new Plot.Columns(known.yearNames(1), stack, null),
                YearTable.of(
                        known,
                        parts,
                        part -> of(named, part).label(),
                        part -> of(named, part).colour(),
                        new YearTable.Whole(Sentences.shortened(whole.label()), flow.whole()),
                        scale)));
    }

    private String largest(List<Plot.Series> stack, @Nullable Double total) {
        if (total == null || total == 0 || stack.size() < 2) {
            return "";
        }
        var first = stack.getFirst();
        double sum = first.values().stream().mapToDouble(Double::doubleValue).sum();
        return "; %s of it: %s".formatted(Scale.percent(sum / total), Sentences.inside(first.label()));
    }

    private static Named of(List<Named> named, Figure part) {
        return named.stream()
                .filter(each -> each.figure().equals(part.id()))
                .findFirst()
                .orElseThrow();
    }
}

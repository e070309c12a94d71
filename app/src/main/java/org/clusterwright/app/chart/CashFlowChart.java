package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clusterwright.model.ledger.Named;

/// When money is paid and comes back, and what has been paid so far.
record CashFlowChart(Known known) {
    private static final String CAPITAL = "cash.capital_usd";
    private static final String OPERATING = "cost.operating_usd";
    private static final String RETURNED = "cash.returned_usd";
    private static final String NET = "cost.total_usd";
    private static final String PAID = "cash.cumulative_usd";

    Optional<ChartSpec> cashFlow() {
        var terms = Stream.of(CAPITAL, OPERATING, RETURNED, NET, PAID)
                .map(known::get)
                .toList();
        if (!terms.stream().allMatch(known::has)) {
            return Optional.empty();
        }
        List<Double> capital = years(CAPITAL);
        List<Double> operating = years(OPERATING);
        List<Double> returned = years(RETURNED).stream().map(value -> -value).toList();
        List<Double> paid = years(PAID);
        var scale = Scale.of(
                known.get(NET).unit(),
                Known.greatest(Stream.concat(paid.stream(), capital.stream()).mapToDouble(Double::doubleValue)));
        var stack = new ArrayList<Plot.Series>(List.of(
                new Plot.Series("Capital", ColourRole.C1, capital, CAPITAL),
                new Plot.Series("Running costs", ColourRole.C2, operating, OPERATING)));
        if (returned.stream().anyMatch(value -> value != 0)) {
            stack.add(new Plot.Series("Sold at the end", ColourRole.C3, returned, RETURNED));
        }
        var line = new Plot.Series("Paid so far", ColourRole.C6, paid, PAID);
        return Optional.of(new ChartSpec(
                "cash-flow",
                "Cash flow",
                scale.symbol() + ", paid is positive",
                "USD",
                scale,
                conclusion(capital, scale),
                known.gaps(List.of(known.get(NET))),
                known.source("Cash flow"),
                new Plot.Columns(known.yearNames(0), stack, line),
                table(stack, line, scale)));
    }

    private String conclusion(List<Double> capital, Scale scale) {
        Double operating = known.value(OPERATING);
        Double returned = known.value(RETURNED);
        String bought = known.atLeast(List.of(known.get(NET))) + scale.withUnit(capital.getFirst());
        return "%s is paid at the start and %s to run it over %s%s."
                .formatted(
                        bought.substring(0, 1).toUpperCase(Locale.ROOT) + bought.substring(1),
                        scale.withUnit(operating),
                        known.overYears(),
                        returned == null || returned == 0
                                ? ""
                                : "; %s comes back at the end".formatted(scale.withUnit(returned)));
    }

    private ChartTable table(List<Plot.Series> stack, Plot.Series line, Scale scale) {
        var head = new ArrayList<String>(List.of(scale.symbol()));
        head.addAll(known.yearNames(0));
        head.add("In all");
        var rows = new ArrayList<ChartTable.Row>();
        for (Plot.Series series : stack) {
            double sum =
                    series.values().stream().mapToDouble(Double::doubleValue).sum();
            rows.add(new ChartTable.Row(
                    series.label(), series.colour(), YearTable.cells(series.values(), sum, series.figure()), false));
        }
        rows.add(new ChartTable.Row("Net", null, YearTable.cells(years(NET), known.value(NET), NET), true));
        rows.add(new ChartTable.Row(
                line.label(),
                line.colour(),
                YearTable.cells(line.values(), line.values().getLast(), line.figure()),
                false));
        return new ChartTable(head, rows);
    }

    private List<Double> years(String figure) {
        Named term = known.get(figure);
        return known.years(term, 0);
    }
}

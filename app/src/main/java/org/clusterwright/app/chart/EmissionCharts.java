package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// Greenhouse gases by scope over the horizon, with the range where one is known.
record EmissionCharts(Known known) {
    private static final String LOCATION = "emissions.scope2_location_tonnes";
    private static final String MARKET = "emissions.scope2_market_tonnes";
    private static final String EMBODIED = "emissions.embodied_tonnes";
    private static final String TOTAL = "emissions.total_tonnes";

    Optional<ChartSpec> byScope() {
        var scopes = known.evaluation().accounts().summary().emissions();
        if (scopes.stream().noneMatch(known::has)) {
            return Optional.empty();
        }
        var scale = Scale.of(
                Units.TONNE_CO2E,
                Known.greatest(scopes.stream()
                        .filter(known::has)
                        .mapToDouble(scope -> known.evaluation().book().values().of(scope))));
        var bars = new ArrayList<Plot.Bar>();
        var rows = new ArrayList<ChartTable.Row>();
        for (Figure scope : scopes) {
            Double value = known.value(scope);
            Double low = scope.id().equals(EMBODIED) ? known.value("emissions.embodied_low_tonnes") : null;
            Double high = scope.id().equals(EMBODIED) ? known.value("emissions.embodied_high_tonnes") : null;
            bars.add(new Plot.Bar(label(scope), colour(scope), value, low, high, scope.id()));
            rows.add(new ChartTable.Row(
                    label(scope),
                    colour(scope),
                    List.of(
                            ChartTable.Cell.of(value, scope.id()),
                            ChartTable.Cell.of(low, low == null ? null : "emissions.embodied_low_tonnes"),
                            ChartTable.Cell.of(high, high == null ? null : "emissions.embodied_high_tonnes")),
                    false));
        }
        Double total = known.value(TOTAL);
        rows.add(new ChartTable.Row(
                "Location-based and embodied",
                null,
                List.of(
                        ChartTable.Cell.of(total, TOTAL),
                        ChartTable.Cell.of(null, null),
                        ChartTable.Cell.of(null, null)),
                true));
        var notes = new ArrayList<String>();
        notes.add("Counted in the total: location-based and embodied. Nothing burns fuel on site: no scope 1.");
        Named run = known.get("run.total_tonnes");
        Double cars = known.value("run.small_car_years");
        if (known.has(run) && cars != null) {
            Double tonnes = known.value(run);
            notes.add("The training run by itself: %s, as much as %s small cars in a year."
                    .formatted(
                            Scale.of(Units.TONNE_CO2E, tonnes == null ? 0 : tonnes)
                                    .withUnit(tonnes),
                            new Scale("", 1).number(cars)));
        }
        notes.addAll(known.gaps(scopes));
        return Optional.of(new ChartSpec(
                "emissions-by-scope",
                "Emissions by scope",
                "%s over %s".formatted(scale.symbol(), known.overYears()),
                "t CO₂e",
                scale,
                conclusion(scale, total),
                notes,
                known.source("Emissions"),
                new Plot.Bars(bars, false),
                new ChartTable(List.of("Scope", scale.symbol(), "Low", "High"), rows)));
    }

    private String conclusion(Scale scale, @Nullable Double total) {
        Double location = known.value(LOCATION);
        Double market = known.value(MARKET);
        if (location == null || total == null || total == 0) {
            return "Emissions of electricity are not known.";
        }
        String contract = market == null
                ? ""
                : market == 0
                        ? "; by its contracts it counts as nothing"
                        : "; by its contracts it counts as %s".formatted(scale.withUnit(market));
        if (known.value(EMBODIED) == null) {
            return "Electricity emits %s%s; what making the equipment emitted is not known."
                    .formatted(scale.withUnit(location), contract);
        }
        return "Of %s%s, electricity is %s%s."
                .formatted(
                        known.atLeast(List.of(known.get(TOTAL))),
                        scale.withUnit(total),
                        Scale.percent(location / total),
                        contract);
    }

    static String label(Named scope) {
        return switch (scope.id()) {
            case EMBODIED -> "Scope 3, embodied";
            default -> scope.label();
        };
    }

    static ColourRole colour(Named scope) {
        return switch (scope.id()) {
            case LOCATION -> ColourRole.C1;
            case MARKET -> ColourRole.C5;
            case EMBODIED -> ColourRole.C2;
            default -> ColourRole.C7;
        };
    }
}

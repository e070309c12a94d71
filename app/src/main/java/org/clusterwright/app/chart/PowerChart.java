package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.ledger.Named;
import org.jspecify.annotations.Nullable;

/// What draws the power, from the servers to the cooling.
record PowerChart(Known known) {
    private static final String WHOLE = "power.facility_kilowatts";
    private static final String COOLING = "power.overhead_kilowatts";

    /// A figure and the colour it has on every chart.
    private record Coloured(String figure, String label, ColourRole colour) {}

    private static final List<Coloured> PARTS = List.of(
            new Coloured("power.servers_kilowatts", "Servers", ColourRole.C1),
            new Coloured("power.network_load_kilowatts", "Network", ColourRole.C3),
            new Coloured("power.storage_load_kilowatts", "Storage", ColourRole.C6),
            new Coloured("power.racks_load_kilowatts", "Racks and feeds", ColourRole.C4),
            new Coloured(COOLING, "Cooling and losses", ColourRole.C5));

    Optional<ChartSpec> powerByPart() {
        Named whole = known.get(WHOLE);
        Double total = known.value(whole);
        var bars = new ArrayList<Plot.Bar>();
        var rows = new ArrayList<ChartTable.Row>();
        var terms = new ArrayList<Named>();
        for (Coloured part : PARTS) {
            Named term = known.get(part.figure());
            Double value = known.value(term);
            terms.add(term);
            if (value == null || value != 0) {
                bars.add(new Plot.Bar(part.label(), part.colour(), value, null, null, part.figure()));
            }
            rows.add(new ChartTable.Row(
                    part.label(),
                    part.colour(),
                    List.of(
                            ChartTable.Cell.of(value, part.figure()),
                            ChartTable.Cell.share(value == null || total == null ? null : value / total)),
                    false));
        }
        if (bars.stream().allMatch(bar -> bar.value() == null)) {
            return Optional.empty();
        }
        rows.add(new ChartTable.Row(
                "Facility, expected",
                null,
                List.of(ChartTable.Cell.of(total, WHOLE), ChartTable.Cell.share(total == null ? null : 1.0)),
                true));
        var plot = new Plot.Bars(bars, total != null);
        var scale = Scale.of(whole.unit(), plot.total());
        return Optional.of(new ChartSpec(
                "power-by-part",
                "Power by part",
                scale.symbol() + ", expected",
                "kW",
                scale,
                conclusion(plot, total, scale),
                known.gaps(terms),
                known.source("Energy"),
                plot,
                new ChartTable(List.of("Part", scale.symbol(), "Share"), rows)));
    }

    private String conclusion(Plot.Bars plot, @Nullable Double total, Scale scale) {
        var servers = plot.bars().getFirst();
        Double cooling = known.value(COOLING);
        if (total == null || servers.value() == null || cooling == null) {
            return "At least %s is drawn; not every part is known.".formatted(scale.withUnit(plot.total()));
        }
        return "Of %s, servers draw %s and cooling and losses %s."
                .formatted(
                        scale.withUnit(total), Scale.percent(servers.value() / total), Scale.percent(cooling / total));
    }
}

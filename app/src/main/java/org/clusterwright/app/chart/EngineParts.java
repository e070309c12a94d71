package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Result;

/// The parts that an engine found of one amount: gathered into families for the bar, each by itself in the table.
record EngineParts<K, F extends Enum<F>>(Result result, List<Member<K, F>> members, Class<F> families) {

    /// A part that was found, and the family that it belongs to.
    record Member<K, F>(Breakdown.Part part, K kind, F family) {}

    static <K, F extends Enum<F>> EngineParts<K, F> of(
            Result result, K[] kinds, Function<K, String> label, Function<K, F> family, Class<F> families) {
        var members = result.why().parts().stream()
                .map(part -> {
                    K kind = Arrays.stream(kinds)
                            .filter(each -> label.apply(each).equals(part.label()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("No such part: " + part.label()));
                    return new Member<>(part, kind, family.apply(kind));
                })
                .toList();
        return new EngineParts<>(result, members, families);
    }

    /// A family with one member goes by that member's name.
    List<Plot.Part> parts(Function<F, String> label, Function<F, ColourRole> colour) {
        var found = new EnumMap<F, List<Breakdown.Part>>(families);
        members.forEach(member ->
                found.computeIfAbsent(member.family(), _ -> new ArrayList<>()).add(member.part()));
        var parts = new ArrayList<Plot.Part>();
        found.forEach((family, of) -> parts.add(new Plot.Part(
                of.size() == 1 ? of.getFirst().label() : label.apply(family),
                colour.apply(family),
                of.stream().mapToDouble(Breakdown.Part::value).sum(),
                result.id())));
        return parts;
    }

    ChartTable table(String heading, String unit, String whole, Function<F, ColourRole> colour) {
        double total = members.stream().mapToDouble(each -> each.part().value()).sum();
        var rows = new ArrayList<ChartTable.Row>();
        for (F family : families.getEnumConstants()) {
            members.stream()
                    .filter(member -> member.family() == family)
                    .forEach(member -> rows.add(row(member.part(), colour.apply(family), total)));
        }
        rows.add(new ChartTable.Row(
                whole,
                null,
                List.of(ChartTable.Cell.of(result.values()[0], result.id()), ChartTable.Cell.share(1.0)),
                true));
        return new ChartTable(List.of(heading, unit, "Share"), rows);
    }

    private ChartTable.Row row(Breakdown.Part part, ColourRole colour, double total) {
        return new ChartTable.Row(
                part.label(),
                colour,
                List.of(ChartTable.Cell.of(part.value(), result.id()), ChartTable.Cell.share(part.value() / total)),
                false);
    }
}

package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clusterwright.model.ledger.Figure;
import org.jspecify.annotations.Nullable;

/// A row a part, a column a year, and what it comes to over the years.
final class YearTable {
    private YearTable() {}

    /// The row of sums, and the figure that explains them.
    record Whole(String label, String figure) {}

    static ChartTable of(
            Known known,
            List<Figure> parts,
            Function<Figure, String> label,
            Function<Figure, ColourRole> colour,
            Whole whole,
            Scale scale) {
        var rows = new ArrayList<ChartTable.Row>();
        var sums = new double[known.lastYear() + 1];
        for (Figure part : parts) {
            if (!known.has(part)) {
                rows.add(new ChartTable.Row(
                        label.apply(part), colour.apply(part), cells(part.id(), known.lastYear() + 1), false));
                continue;
            }
            List<Double> years = known.years(part, 1);
            Double total = known.value(part);
            IntStream.range(0, years.size()).forEach(i -> sums[i] += years.get(i));
            sums[years.size()] += total == null ? 0 : total;
            rows.add(new ChartTable.Row(label.apply(part), colour.apply(part), cells(years, total, part.id()), false));
        }
        List<Double> years =
                IntStream.range(0, known.lastYear()).mapToObj(i -> sums[i]).toList();
        rows.add(new ChartTable.Row(whole.label(), null, cells(years, sums[known.lastYear()], whole.figure()), true));
        return new ChartTable(head(known, scale), rows);
    }

    static List<String> head(Known known, Scale scale) {
        var head = new ArrayList<String>(List.of(scale.symbol()));
        head.addAll(known.yearNames(1));
        head.add("In all");
        return head;
    }

    static List<ChartTable.Cell> cells(List<Double> years, @Nullable Double total, @Nullable String figure) {
        var cells = years.stream()
                .map(value -> ChartTable.Cell.of(value, figure))
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(ChartTable.Cell.of(total, figure));
        return cells;
    }

    private static List<ChartTable.Cell> cells(String figure, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> ChartTable.Cell.of(null, figure))
                .toList();
    }
}

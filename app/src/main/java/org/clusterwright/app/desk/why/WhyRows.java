package org.clusterwright.app.desk.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.measure.Unit;
import org.clusterwright.app.desk.control.RangeText;
import org.clusterwright.app.desk.why.WhyRow.Bounds;
import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.explore.Sampling;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Writes the lines of an explanation: those whose parents are open, or every input once.
final class WhyRows {
    private static final double NONE = Double.NaN;

    private final Map<Quantity, Spread> spreads;
    private final Set<String> open;
    private final List<WhyRow> rows = new ArrayList<>();

    private WhyRows(Set<String> open, Map<Quantity, Spread> spreads) {
        this.open = open;
        this.spreads = spreads;
    }

    static List<WhyRow> tree(Explanation root, Set<String> open, Map<Quantity, Spread> spreads) {
        var writer = new WhyRows(open, spreads);
        writer.write(root, null, "", 0);
        return writer.rows;
    }

    /// Every input that the number rests on, once, in the order in which formulas name them.
    static List<WhyRow> inputs(Explanation root) {
        var writer = new WhyRows(Set.of(), Map.of());
        for (Explanation each : lines(root)) {
            if (each.term() instanceof Input) {
                writer.rows.add(
                        writer.row(each, each.term().id(), 0, "", each.term().label(), NONE));
            }
        }
        return writer.rows;
    }

    /// Every line once, however often formulas name it.
    static Set<Explanation> lines(Explanation root) {
        var seen = new LinkedHashSet<String>();
        var lines = new LinkedHashSet<Explanation>();
        gather(root, seen, lines);
        return lines;
    }

    private static void gather(Explanation node, Set<String> seen, Set<Explanation> lines) {
        if (seen.add(node.term().id() + "@" + node.year())) {
            lines.add(node);
            node.terms().forEach(each -> gather(each, seen, lines));
        }
    }

    private void write(Explanation node, @Nullable Explanation parent, String above, int depth) {
        String key = WhyTree.key(above, node);
        WhyRow row = row(node, key, depth, node.operator(), label(node, parent), share(node, parent));
        rows.add(row);
        if (!row.open()) {
            return;
        }
        WhyTree.under(node).forEach(each -> write(each, node, key, depth + 1));
        if (node.term() instanceof Result result) {
            parts(node, result, key, depth + 1);
        }
    }

    private void parts(Explanation node, Result result, String key, int depth) {
        List<Breakdown.Part> parts = result.why().parts();
        for (int i = 0; i < parts.size(); i++) {
            Breakdown.Part part = parts.get(i);
            rows.add(new WhyRow(
                    key + "/part" + i,
                    depth,
                    "+",
                    part.label(),
                    node.value() == 0 ? NONE : part.value() / node.value(),
                    Written.of(result.unit(), part.value()),
                    null,
                    null,
                    "",
                    null,
                    false,
                    false,
                    node,
                    true));
        }
    }

    private WhyRow row(Explanation node, String key, int depth, String operator, String label, double share) {
        Named term = node.term();
        boolean parts = term instanceof Result result && !result.why().parts().isEmpty();
        Sourced<Double> value = term instanceof Input input ? input.value() : null;
        String path = term instanceof Input input && !input.path().isEmpty() ? input.path() : null;
        Bounds bounds = bounds(node);
        double like = node.value() == 0 && bounds != null ? bounds.to() : node.value();
        return new WhyRow(
                key,
                depth,
                operator,
                label,
                share,
                Written.of(term.unit(), node.value(), like),
                bounds,
                path == null || value == null ? null : value.quality(),
                source(node),
                path,
                parts || !node.terms().isEmpty(),
                open.contains(key),
                node,
                false);
    }

    private @Nullable Bounds bounds(Explanation node) {
        Unit<?> unit = node.term().unit();
        double likely = node.value();
        if (node.term() instanceof Input input) {
            Sourced<Double> value = input.value();
            return value != null && value.low() != null && value.high() != null && Sampling.isUncertain(input)
                    ? bounds(unit, value.low(), likely, value.high(), "Low and high of the input")
                    : null;
        }
        Spread spread = spreads.get(new Quantity(node.term(), node.term().yearly() ? node.year() : Addresses.TOTAL));
        return spread == null ? null : bounds(unit, spread.from(), likely, spread.to(), RangeText.of(spread));
    }

    private static Bounds bounds(Unit<?> unit, double low, double likely, double high, String told) {
        double like = likely == 0 ? high : likely;
        return new Bounds(
                Written.of(unit, low, like).number(),
                Written.of(unit, high, like).number(),
                low,
                likely,
                high,
                told);
    }

    private static String label(Explanation node, @Nullable Explanation parent) {
        if (parent == null || parent.term() != node.term()) {
            return node.term().label();
        }
        return node.years() == 1 ? "Year " + node.year() : "Years %d to %d, each".formatted(node.year(), node.until());
    }

    private static double share(Explanation node, @Nullable Explanation parent) {
        return parent == null || !node.operator().equals("+") || parent.value() == 0
                ? NONE
                : node.value() * node.years() / parent.value();
    }

    private static String source(Explanation node) {
        return switch (node.term()) {
            case Input input -> {
                Sourced<Double> value = input.value();
                if (value == null) {
                    yield "";
                }
                yield input.path().isEmpty()
                        ? value.source()
                        : value.source() + (value.date() == null ? "" : ", " + value.date());
            }
            case Result result -> result.why().sentence();
            case Figure figure -> FormulaText.beside(node, figure);
        };
    }
}

package org.clusterwright.app.desk.why;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Explanation;

/// What stands under what, and which of it is worth seeing first.
final class WhyTree {
    /// What a factor weighs, against the whole of what it makes.
    private static final double FACTOR = 0.3;
    /// Each level down.
    private static final double DEEPER = 0.6;
    /// The years of a figure say little more than the figure.
    private static final double YEARS = 0.02;
    /// A line whose operator says nothing certain: part of a longer formula.
    private static final double INSIDE = 0.1;
    /// Down to this weight a line is opened of itself.
    private static final double LEAST = 0.001;

    private WhyTree() {}

    /// The lines under a line.
    static List<Explanation> under(Explanation node) {
        return told(node).terms();
    }

    /// The line whose formula says most: of a figure that all falls into one year, that year's; of a choice, what was
    /// chosen.
    static Explanation told(Explanation node) {
        Explanation told = inOneYear(node) ? node.terms().getFirst() : node;
        if (!told.words().startsWith("when(")) {
            return told;
        }
        List<Explanation> chosen = told.terms().stream()
                .filter(each -> !each.terms().isEmpty() && each.value() == node.value())
                .toList();
        return chosen.size() == 1 && node.value() != 0 ? told(chosen.getFirst()) : told;
    }

    static boolean inOneYear(Explanation node) {
        return isTotalOfYears(node)
                && node.terms().size() == 1
                && node.terms().getFirst().years() == 1
                && node.value() != 0;
    }

    /// Whether the lines under it are its years.
    static boolean byYears(Explanation node) {
        return isTotalOfYears(node) && !inOneYear(node);
    }

    private static boolean isTotalOfYears(Explanation node) {
        return !node.terms().isEmpty() && node.terms().getFirst().term() == node.term();
    }

    static String key(String above, Explanation node) {
        return above + "/" + node.term().id() + (node.year() == Addresses.TOTAL ? "" : "@" + node.year());
    }

    /// Opens the lines that make most of the number, as many as a page shows well.
    static Set<String> opened(Explanation root, int lines) {
        record Place(Explanation node, String key, double weight) {}
        var open = new LinkedHashSet<String>();
        var next = new PriorityQueue<>(
                Comparator.comparingDouble(Place::weight).reversed().thenComparing(Place::key));
        next.add(new Place(root, key("", root), 1));
        int shown = 1;
        while (!next.isEmpty()) {
            Place place = next.remove();
            List<Explanation> under = under(place.node());
            if (under.isEmpty() || shown + under.size() > lines || place.weight() < LEAST) {
                continue;
            }
            open.add(place.key());
            shown += under.size();
            for (Explanation each : under) {
                next.add(new Place(each, key(place.key(), each), place.weight() * weight(each, place.node())));
            }
        }
        return open;
    }

    private static double weight(Explanation node, Explanation parent) {
        if (byYears(parent)) {
            return YEARS;
        }
        double share = parent.value() == 0 ? 1 : Math.min(1, Math.abs(node.value() * node.years() / parent.value()));
        double alone = DEEPER * (byYears(node) ? YEARS : 1);
        return alone
                * switch (node.operator()) {
                    case "+", "−" -> share;
                    case "×", "÷" -> FACTOR;
                    default -> parent.terms().getFirst() == node ? 1 : INSIDE;
                };
    }
}

package org.clusterwright.app.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.app.desk.parts.Quantity.Dimension;
import org.jspecify.annotations.Nullable;

/// What was typed, taken apart: words, and numbers with a unit: `nvidia 80 gb`, `8 gpu`, `>10 kw`.
///
/// @param terms all must be met
public record Query(List<Term> terms) {

    /// @param text     in small letters, words apart by one space: what is looked for when it is no quantity of a part
    /// @param quantity the number it means; absent for a word
    public record Term(String text, @Nullable Wanted quantity) {}

    /// A number that was typed, and each thing it may mean.
    public record Wanted(Relation relation, double number, List<Meaning> meanings) {

        boolean met(List<Quantity> quantities) {
            for (Quantity quantity : quantities) {
                for (Meaning meaning : meanings) {
                    if (quantity.dimension() == meaning.dimension() && met(quantity, number * meaning.factor())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean met(Quantity quantity, double wanted) {
            return switch (relation) {
                case NEAR -> quantity.near(wanted);
                case AT_LEAST -> quantity.value() >= wanted || quantity.near(wanted);
                case AT_MOST -> quantity.value() <= wanted || quantity.near(wanted);
            };
        }
    }

    public enum Relation {
        NEAR,
        AT_LEAST,
        AT_MOST
    }

    /// What a unit can stand for.
    public record Meaning(Dimension dimension, double factor) {}

    private static final List<Meaning> COUNT = List.of(new Meaning(Dimension.ACCELERATORS, 1));
    private static final List<Meaning> GIGABIT = List.of(new Meaning(Dimension.RATE, 1));
    private static final Map<String, List<Meaning>> UNITS = Map.ofEntries(
            Map.entry("gb", List.of(new Meaning(Dimension.MEMORY, 1), new Meaning(Dimension.CAPACITY, 1e-3))),
            Map.entry("gib", List.of(new Meaning(Dimension.MEMORY, 1))),
            Map.entry("tb", List.of(new Meaning(Dimension.CAPACITY, 1), new Meaning(Dimension.MEMORY, 1024))),
            Map.entry("pb", List.of(new Meaning(Dimension.CAPACITY, 1e3))),
            Map.entry("w", List.of(new Meaning(Dimension.POWER, 1))),
            Map.entry("kw", List.of(new Meaning(Dimension.POWER, 1e3))),
            Map.entry("mw", List.of(new Meaning(Dimension.POWER, 1e6))),
            Map.entry("g", GIGABIT),
            Map.entry("gbit", GIGABIT),
            Map.entry("gbps", GIGABIT),
            Map.entry("gb/s", GIGABIT),
            Map.entry("gpu", COUNT),
            Map.entry("gpus", COUNT),
            Map.entry("chip", COUNT),
            Map.entry("chips", COUNT),
            Map.entry("accelerators", COUNT),
            Map.entry("u", List.of(new Meaning(Dimension.RACK_UNITS, 1))),
            Map.entry("ports", List.of(new Meaning(Dimension.PORTS, 1))));

    private static final Pattern NUMBER = Pattern.compile("([<>≤≥]?=?)\\s*(\\d+(?:[.,]\\d+)?)\\s*([a-z/]*)");
    private static final Pattern GAP_AFTER_RELATION = Pattern.compile("([<>≤≥]=?)\\s+");

    public static Query of(String typed) {
        String[] words = GAP_AFTER_RELATION
                .matcher(typed.toLowerCase(Locale.ROOT).strip())
                .replaceAll("$1")
                .split("\\s+");
        var terms = new ArrayList<Term>();
        for (int i = 0; i < words.length; i++) {
            Term together = i + 1 < words.length ? quantity(words[i], words[i + 1]) : null;
            if (together != null) {
                terms.add(together);
                i++;
            } else {
                add(terms, words[i]);
            }
        }
        return new Query(List.copyOf(terms));
    }

    private static void add(List<Term> terms, String word) {
        Term quantity = quantity(word, "");
        if (quantity != null) {
            terms.add(quantity);
            return;
        }
        for (String piece : Words.of(word).split(" ")) {
            if (!piece.isEmpty()) {
                terms.add(new Term(piece, null));
            }
        }
    }

    /// A number, its unit in the same word or the next; absent when it is none.
    private static @Nullable Term quantity(String word, String next) {
        Matcher match = NUMBER.matcher(word);
        if (!match.matches() || (!next.isEmpty() && !match.group(3).isEmpty())) {
            return null;
        }
        var relation = switch (match.group(1)) {
            case ">", ">=", "≥" -> Relation.AT_LEAST;
            case "<", "<=", "≤" -> Relation.AT_MOST;
            default -> Relation.NEAR;
        };
        String unit = next.isEmpty() ? match.group(3) : next;
        List<Meaning> meanings = UNITS.get(unit);
        if (meanings == null && unit.isEmpty() && relation != Relation.NEAR) {
            meanings = List.of(new Meaning(Dimension.YEAR, 1));
        }
        if (meanings == null) {
            return null;
        }
        double number = Double.parseDouble(match.group(2).replace(',', '.'));
        return new Term(Words.of(match.group(2) + " " + unit), new Wanted(relation, number, meanings));
    }
}

package org.clusterwright.app.desk.parts;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a list is narrowed to. A part that does not say a number is outside of every range.
public record Filter(Map<Facet, Set<String>> words, Map<Facet, Bounds> bounds, boolean favourites) {

    /// Both ends belong to it.
    public record Bounds(double low, double high) {
        boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    public Filter {
        words = Collections.unmodifiableMap(copy(words));
        bounds = Collections.unmodifiableMap(copy(bounds));
    }

    public static Filter none() {
        return new Filter(Map.of(), Map.of(), false);
    }

    public boolean active(Facet facet) {
        return words.containsKey(facet) || bounds.containsKey(facet);
    }

    public boolean active() {
        return favourites || !words.isEmpty() || !bounds.isEmpty();
    }

    /// @param chosen none lifts the restriction
    public Filter with(Facet facet, Set<String> chosen) {
        var changed = copy(words);
        if (chosen.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, Set.copyOf(chosen));
        }
        return new Filter(changed, bounds, favourites);
    }

    public Filter with(Facet facet, Bounds range) {
        var changed = copy(bounds);
        changed.put(facet, range);
        return new Filter(words, changed, favourites);
    }

    public Filter without(Facet facet) {
        var otherWords = copy(words);
        var otherBounds = copy(bounds);
        otherWords.remove(facet);
        otherBounds.remove(facet);
        return new Filter(otherWords, otherBounds, favourites);
    }

    public Filter favourites(boolean only) {
        return new Filter(words, bounds, only);
    }

    public boolean accepts(Part part, Set<Part.Key> starred) {
        if (favourites && !starred.contains(part.key())) {
            return false;
        }
        for (var chosen : words.entrySet()) {
            if (!chosen.getValue().contains(chosen.getKey().word(part))) {
                return false;
            }
        }
        for (var range : bounds.entrySet()) {
            Double value = range.getKey().number(part);
            if (value == null || !range.getValue().holds(value)) {
                return false;
            }
        }
        return true;
    }

    /// What the chip of an active facet says: `Memory ≥ 80 GB`, `NVIDIA, AMD`, `Year 2022 – 2024`.
    ///
    /// @param span all the values there are, so that an end that excludes nothing is not said
    public String say(Facet facet, List<Double> span) {
        Set<String> chosen = words.get(facet);
        if (chosen != null) {
            var sorted = new TreeSet<>(chosen);
            return sorted.size() <= 2 ? String.join(", ", sorted) : sorted.first() + " + " + (sorted.size() - 1);
        }
        Bounds range = Objects.requireNonNull(bounds.get(facet));
        boolean fromLeast = span.isEmpty() || range.low() <= span.getFirst();
        boolean toMost = span.isEmpty() || range.high() >= span.getLast();
        String low = facet.say(range.low());
        String high = facet.say(range.high());
        String said = toMost ? "≥ " + low : fromLeast ? "≤ " + high : low.equals(high) ? low : low + " – " + high;
        return facet.title() + " " + said;
    }

    /// The words of a facet with how many parts each has, in the order of the alphabet.
    public static Map<String, Integer> choices(Facet facet, Collection<Part> parts) {
        var counts = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
        for (Part part : parts) {
            String word = facet.word(part);
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    /// The numbers of a facet that parts have, rising, each once.
    public static List<Double> span(Facet facet, Collection<Part> parts) {
        return parts.stream()
                .map(facet::number)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static <V> Map<Facet, V> copy(Map<Facet, V> map) {
        var copy = new EnumMap<Facet, V>(Facet.class);
        copy.putAll(map);
        return copy;
    }
}

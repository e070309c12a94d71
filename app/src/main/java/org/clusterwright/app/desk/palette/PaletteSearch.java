package org.clusterwright.app.desk.palette;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.clusterwright.app.desk.palette.PaletteItem.Kind;
import org.jspecify.annotations.Nullable;

/// What the palette lists for what was typed: kind by kind, the best first, and how many more there are.
public final class PaletteSearch {
    private static final int MOST_OF_ONE = 60;
    private static final int MOST_OF_EACH = 4;
    private static final int OF_NAME = 1000;

    private final Map<Kind, Function<String, List<PaletteItem>>> sources = new EnumMap<>(Kind.class);

    /// @param letters positions in the item's name that answered
    public record Found(PaletteItem item, SortedSet<Integer> letters) {}

    /// @param shown the best
    /// @param all   how many there are
    public record Section(Kind kind, List<Found> shown, int all) {
        /// `4 of 11`, or `4`.
        public String count() {
            return shown.size() == all ? Integer.toString(all) : shown.size() + " of " + all;
        }
    }

    private record Ranked(PaletteItem item, int score) {}

    /// What is found by its words alone.
    public PaletteSearch with(Kind kind, List<PaletteItem> items) {
        sources.put(kind, query -> ranked(query, items));
        return this;
    }

    /// What another search knows better to find: it answers in its own order.
    public PaletteSearch searched(Kind kind, Function<String, List<PaletteItem>> search) {
        sources.put(kind, search);
        return this;
    }

    /// @param only the kind to list; absent for all
    public List<Section> find(String query, @Nullable Kind only) {
        var sections = new ArrayList<Section>();
        for (var source : sources.entrySet()) {
            if (only == null || only == source.getKey()) {
                List<PaletteItem> all = source.getValue().apply(query);
                int most = only == null ? MOST_OF_EACH : MOST_OF_ONE;
                if (!all.isEmpty()) {
                    sections.add(new Section(
                            source.getKey(),
                            all.stream()
                                    .limit(most)
                                    .map(item -> found(query, item))
                                    .toList(),
                            all.size()));
                }
            }
        }
        return sections;
    }

    private static Found found(String query, PaletteItem item) {
        return new Found(
                item, FuzzyMatch.of(query, item.name()).map(FuzzyMatch::letters).orElse(Collections.emptySortedSet()));
    }

    private static List<PaletteItem> ranked(String query, List<PaletteItem> items) {
        return items.stream()
                .flatMap(item -> score(query, item).map(score -> new Ranked(item, score)).stream())
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .map(Ranked::item)
                .toList();
    }

    /// A name counts more than anything else that is said; what can be run comes before what cannot, all else equal.
    private static Optional<Integer> score(String query, PaletteItem item) {
        int able = item.available() ? 1 : 0;
        Optional<FuzzyMatch> named = FuzzyMatch.of(query, item.name()).filter(match -> counts(match, item));
        if (named.isPresent()) {
            return Optional.of(OF_NAME + 2 * named.get().score() + able);
        }
        String all = item.name() + " " + item.detail() + " " + String.join(" ", item.also());
        return FuzzyMatch.of(query, all).filter(match -> counts(match, item)).map(match -> 2 * match.score() + able);
    }

    /// Letters here and there tell a command, which one knows by its initials, and nothing else.
    private static boolean counts(FuzzyMatch match, PaletteItem item) {
        return item.kind() == Kind.COMMANDS || !match.scattered();
    }
}

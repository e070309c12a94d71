package org.clusterwright.model.plan;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The name that somebody may have meant.
public final class Nearest {

    private Nearest() {}

    /// The name with the fewest letters to change, absent when more than half of them would have to be.
    public static @Nullable String of(String typed, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(typed, name)))
                .filter(name -> 2 * distance(typed, name) <= Math.max(typed.length(), name.length()))
                .orElse(null);
    }

    /// What was expected where a name is none of these: the one that was probably meant first.
    static String expected(String typed, Collection<String> names) {
        var nearest = of(typed, names);
        var all = String.join(", ", names);
        return nearest == null || names.size() == 1
                ? (names.size() == 1 ? "" : "one of ") + all
                : nearest + ", or another of " + all;
    }

    /// Levenshtein: letters to insert, delete or replace.
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}

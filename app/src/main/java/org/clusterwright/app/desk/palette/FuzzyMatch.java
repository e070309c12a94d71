package org.clusterwright.app.desk.palette;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// How well a text answers what was typed. Words may come in any order; letters of a word may be left out.
///
/// @param score   more is better
/// @param letters positions in the text that answered
record FuzzyMatch(int score, SortedSet<Integer> letters) {
    private static final int WHOLE = 100;
    private static final int BEGINS_WORD = 60;
    private static final int INSIDE = 30;
    private static final int FIRST = 20;

    /// Whether no word stands in the text as it was typed.
    boolean scattered() {
        return score < INSIDE;
    }

    /// Empty, unless every word of the query is met.
    static Optional<FuzzyMatch> of(String query, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var letters = new TreeSet<Integer>();
        int score = 0;
        for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            int met = word.isEmpty() ? 1 : word(word, lower, letters);
            if (met == 0) {
                return Optional.empty();
            }
            score += met;
        }
        return Optional.of(new FuzzyMatch(score, letters));
    }

    private static int word(String word, String text, SortedSet<Integer> letters) {
        int best = 0;
        int place = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int worth = worth(word, text, at);
            if (worth > best) {
                best = worth;
                place = at;
            }
        }
        if (place < 0) {
            return word.length() < 2 ? 0 : scattered(word, text, letters);
        }
        for (int i = 0; i < word.length(); i++) {
            letters.add(place + i);
        }
        return best;
    }

    private static int worth(String word, String text, int at) {
        int end = at + word.length();
        int first = at == 0 ? FIRST : 0;
        if (!beginsWord(text, at)) {
            return INSIDE;
        }
        return first + (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) ? WHOLE : BEGINS_WORD);
    }

    /// Letters in order with others between them. The first begins a word, and each later one follows its forerunner
    /// or begins a word: `cpw` finds "Colour by power", and not every text with these letters.
    private static int scattered(String word, String text, SortedSet<Integer> letters) {
        var found = new TreeSet<Integer>();
        return scattered(word, 0, text, -1, found) && letters.addAll(found) ? 1 + word.length() : 0;
    }

    private static boolean scattered(String word, int i, String text, int before, SortedSet<Integer> found) {
        if (i == word.length()) {
            return true;
        }
        for (int at = text.indexOf(word.charAt(i), before + 1); at >= 0; at = text.indexOf(word.charAt(i), at + 1)) {
            if ((beginsWord(text, at) || (i > 0 && at == before + 1)) && scattered(word, i + 1, text, at, found)) {
                found.add(at);
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}

package org.clusterwright.app.export;

/// Sentences on lines of at most a hundred characters.
final class Prose {
    static final int WIDTH = 100;

    private Prose() {}

    /// @param first what the first line begins with; the others are set in as far
    static String lines(String first, String sentence) {
        return lines(first, sentence, " ".repeat(first.codePointCount(0, first.length())));
    }

    static String lines(String first, String sentence, String others) {
        var text = new StringBuilder();
        var line = new StringBuilder(first);
        boolean begun = false;
        for (String word : sentence.strip().split("\\s+")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        return text.append(line.toString().stripTrailing()).append('\n').toString();
    }
}

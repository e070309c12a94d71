package org.clusterwright.app.desk.parts;

/// Texts as a search compares them.
final class Words {
    private Words() {}

    /// In small letters, what separates words one space: `H100-SXM5 (80GB)` is `h100 sxm5 80gb`.
    static String of(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c) || c == '+' || (c == '.' && between(text, i))) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    /// A dot between digits is part of a number: `30.72`.
    private static boolean between(String text, int dot) {
        return dot > 0
                && dot + 1 < text.length()
                && Character.isDigit(text.charAt(dot - 1))
                && Character.isDigit(text.charAt(dot + 1));
    }
}

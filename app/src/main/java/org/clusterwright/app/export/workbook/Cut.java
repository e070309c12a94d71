package org.clusterwright.app.export.workbook;

/// Texts longer than their place takes.
final class Cut {
    private Cut() {}

    /// @param most UTF-16 units, the ellipsis included; no character is cut in two
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

package org.clusterwright.app.chart;

/// Labels inside a sentence.
final class Sentences {
    private Sentences() {}

    /// `matrix products`, but `IT energy`.
    static String inside(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1))
                ? label
                : label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }

    /// What stands before the first comma: how a part is called where there is little room.
    static String shortened(String label) {
        int comma = label.indexOf(',');
        return comma < 0 ? label : label.substring(0, comma);
    }
}

package org.clusterwright.app.chart;

/// A colour by what it stands for: a part keeps its own on every chart. The last is grey and always "other".
public enum ColourRole {
    C1(1),
    C2(2),
    C3(3),
    C4(4),
    C5(5),
    C6(6),
    C7(7);

    private final int number;

    ColourRole(int number) {
        this.number = number;
    }

    String token() {
        return "-cw-c" + number;
    }

    /// The ink of text that stands on it.
    String inkToken() {
        return "-cw-on-c" + number;
    }
}

package org.clusterwright.app.export.workbook;

import java.util.List;

/// The colours of the documents, light on white: ink for text, one accent, and one colour a meaning.
final class Palette {
    static final String INK = "161B22";
    static final String MUTED = "4F5A69";
    static final String SUBTLE = "636D7F";
    static final String BORDER = "D9DEE6";
    static final String STRONG = "848E9D";
    static final String BAND = "F1F3F6";
    static final String WHITE = "FFFFFF";
    static final String HEAD = "22304A";
    static final String ACCENT = "2D5BDB";
    static final String TYPED = "1F3FC4";
    static final String TYPED_GROUND = "EDF2FE";
    static final String ELSEWHERE = "14683F";
    static final String GOOD = "14683F";
    static final String BAD = "B3261E";
    static final String WARNING = "845000";
    static final String WARNING_GROUND = "FCF3DF";

    /// Charts, in this order; the last is always "other".
    static final List<String> SERIES = List.of("2D5BDB", "DE9A12", "0D6F61", "C4523A", "7FB3EC", "8358AE", "8C95A3");

    private Palette() {}

    static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}

package org.clusterwright.app.export.workbook;

import org.jspecify.annotations.Nullable;

/// How a cell looks. Equal looks share one style of the file.
///
/// @param ground  fill colour, absent for none
/// @param top     colour of a hairline above
/// @param bottom  colour of a hairline below
/// @param text    whether it must stay text when somebody edits it, whatever it begins with
record Look(
        double size,
        boolean bold,
        String colour,
        @Nullable String ground,
        String format,
        Side side,
        @Nullable String top,
        @Nullable String bottom,
        int indent,
        Flow flow,
        boolean unlocked,
        boolean text) {

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    enum Flow {
        LINE,
        WRAPPED,
        /// Wrapped, and beginning at the cell's upper edge.
        BLOCK
    }

    static final Look BODY =
            new Look(9.5, false, Palette.INK, null, "General", Side.LEFT, null, null, 0, Flow.LINE, false, false);

    Look size(double points) {
        return new Look(points, bold, colour, ground, format, side, top, bottom, indent, flow, unlocked, text);
    }

    Look strong() {
        return strong(true);
    }

    Look strong(boolean on) {
        return new Look(size, on, colour, ground, format, side, top, bottom, indent, flow, unlocked, text);
    }

    Look in(String hex) {
        return new Look(size, bold, hex, ground, format, side, top, bottom, indent, flow, unlocked, text);
    }

    Look on(@Nullable String hex) {
        return new Look(size, bold, colour, hex, format, side, top, bottom, indent, flow, unlocked, text);
    }

    Look as(String numberFormat) {
        return new Look(
                size, bold, colour, ground, numberFormat, Side.RIGHT, top, bottom, indent, flow, unlocked, text);
    }

    Look to(Look.Side where) {
        return new Look(size, bold, colour, ground, format, where, top, bottom, indent, flow, unlocked, text);
    }

    Look over(@Nullable String hex) {
        return new Look(size, bold, colour, ground, format, side, hex, bottom, indent, flow, unlocked, text);
    }

    Look under(@Nullable String hex) {
        return new Look(size, bold, colour, ground, format, side, top, hex, indent, flow, unlocked, text);
    }

    Look indented(int steps) {
        return new Look(size, bold, colour, ground, format, side, top, bottom, steps, flow, unlocked, text);
    }

    Look wrap() {
        return new Look(size, bold, colour, ground, format, side, top, bottom, indent, Flow.WRAPPED, unlocked, text);
    }

    Look block() {
        return new Look(size, bold, colour, ground, format, side, top, bottom, indent, Flow.BLOCK, unlocked, text);
    }

    Look open() {
        return new Look(size, bold, colour, ground, format, side, top, bottom, indent, flow, true, text);
    }

    Look asText() {
        return new Look(size, bold, colour, ground, "@", side, top, bottom, indent, flow, unlocked, true);
    }
}

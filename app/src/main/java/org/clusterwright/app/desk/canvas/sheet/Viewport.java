package org.clusterwright.app.desk.canvas.sheet;

/// Which part of the sheet is seen: a point of the sheet at (x, y) is shown at (x · scale + left, y · scale + top).
///
/// @param scale  pixels a unit of the sheet
/// @param width  of what is seen, in pixels
public record Viewport(double scale, double left, double top, double width, double height) {
    public static final double LEAST = 0.02;
    public static final double MOST = 4;

    public static Viewport initial() {
        return new Viewport(1, 0, 0, 0, 0);
    }

    public double zoom() {
        return scale * Measure.NATURAL;
    }

    public Detail detail() {
        return Detail.of(zoom());
    }

    public double sheetX(double shownX) {
        return (shownX - left) / scale;
    }

    public double sheetY(double shownY) {
        return (shownY - top) / scale;
    }

    public double shownX(double sheetX) {
        return sheetX * scale + left;
    }

    public double shownY(double sheetY) {
        return sheetY * scale + top;
    }

    public Box seen() {
        return new Box(-left / scale, -top / scale, width / scale, height / scale);
    }

    public Box shown(Box box) {
        return new Box(shownX(box.x()), shownY(box.y()), box.width() * scale, box.height() * scale);
    }

    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(scale, left, top, newWidth, newHeight);
    }

    public Viewport moved(double dx, double dy) {
        return new Viewport(scale, left + dx, top + dy, width, height);
    }

    /// The point under (x, y), in pixels, stays where it is.
    public Viewport zoomed(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, LEAST / Measure.NATURAL, MOST / Measure.NATURAL);
        double by = next / scale;
        return new Viewport(next, x - (x - left) * by, y - (y - top) * by, width, height);
    }

    public Viewport zoomedTo(double zoom) {
        return zoomed(zoom / Measure.NATURAL / scale, width / 2, height / 2);
    }

    /// All of the box, as large as it fits but not above 100 %; it begins at the left, as a page does.
    public Viewport fitting(Box box) {
        if (width <= 0 || height <= 0) {
            return this;
        }
        double fit = Math.min(width / box.width(), height / box.height());
        double next = Math.clamp(fit, LEAST / Measure.NATURAL, 1 / Measure.NATURAL);
        double spare = Math.max(0, width - box.width() * next) / 2;
        return new Viewport(next, spare - box.x() * next, -box.y() * next, width, height);
    }

    public Viewport centredOn(double x, double y) {
        return new Viewport(scale, width / 2 - x * scale, height / 2 - y * scale, width, height);
    }

    /// Moved no further than needed to see the box; a box that is larger than the view is seen from its upper left.
    public Viewport revealing(Box box) {
        Box now = shown(box);
        double dx = now.x() < 12 || now.width() > width - 24 ? 12 - now.x() : Math.min(0, width - 12 - now.right());
        double dy = now.y() < 40 || now.height() > height - 52 ? 40 - now.y() : Math.min(0, height - 12 - now.bottom());
        return moved(dx, dy);
    }
}

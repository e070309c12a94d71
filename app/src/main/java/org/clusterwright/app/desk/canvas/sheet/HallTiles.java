package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hall from above: a tile a rack, in blocks of eight, rows below each other; in pixels.
///
/// @param racksPerTile more than one only where there are more racks than tiles can be told apart
/// @param aisles       heights of the aisles between the lines
public record HallTiles(List<Tile> tiles, List<Name> names, List<Double> aisles, int racksPerTile) {
    private static final double LEFT = 30;
    private static final double RIGHT = 14;
    private static final int MOST = 2400;
    private static final List<Double> SCALES = List.of(2.0, 1.6, 1.3, 1.0, 0.85, 0.7, 0.55, 0.42, 0.32, 0.24, 0.18);

    public HallTiles {
        tiles = List.copyOf(tiles);
        names = List.copyOf(names);
        aisles = List.copyOf(aisles);
    }

    /// @param rack the first of those that the tile stands for
    public record Tile(String group, int rack, Box box) {}

    /// A word beside a line of tiles.
    public record Name(String text, double x, double y, boolean atLeft) {}

    public static HallTiles of(Sheet sheet, double width, double height) {
        long racks = sheet.groups().stream()
                .mapToLong(group -> group.group().count())
                .sum();
        int perTile = (int) Math.max(1, Math.ceilDiv(racks, (long) MOST));
        for (double scale : SCALES) {
            HallTiles laid = lay(sheet, width, scale, perTile);
            double bottom = laid.tiles().stream()
                    .mapToDouble(tile -> tile.box().bottom())
                    .max()
                    .orElse(0);
            if (bottom <= height || scale <= SCALES.getLast()) {
                return laid;
            }
        }
        throw new AssertionError();
    }

    private static HallTiles lay(Sheet sheet, double width, double scale, int perTile) {
        double tile = Math.max(1.5, 4 * scale);
        double step = tile + Math.max(0.5, 0.8 * scale);
        double block = Measure.SHOWN * step + 6 * scale;
        double deep = Math.max(4, 16 * scale);
        double line = deep + Math.max(3, 9 * scale);
        double most = width - LEFT - RIGHT;
        var tiles = new ArrayList<Tile>();
        var names = new ArrayList<Name>();
        var aisles = new ArrayList<Double>();
        double y = 0;
        Band before = null;
        double x = LEFT;
        int lines = 0;
        for (GroupBox group : sheet.groups()) {
            Band band = band(sheet, group);
            if (band != before) {
                if (before != null) {
                    y += line;
                    lines++;
                }
                x = LEFT;
                names.add(new Name(group.group().row(), LEFT - 10, y + deep / 2, true));
                before = band;
            } else {
                x += 8 * scale;
            }
            int count = Math.ceilDiv(group.group().count(), perTile);
            for (int i = 0; i < count; i++) {
                boolean blockStarts = i % Measure.SHOWN == 0;
                double needs = blockStarts ? Math.min(Measure.SHOWN, count - i) * step : tile;
                if (x + needs > LEFT + most && x > LEFT) {
                    x = LEFT;
                    y += line;
                    lines++;
                    if (lines % 2 == 1) {
                        aisles.add(y - (line - deep) / 2);
                    }
                }
                tiles.add(new Tile(group.id(), i * perTile, new Box(x, y, tile, deep)));
                x += (i + 1) % Measure.SHOWN == 0 ? step + 6 * scale : step;
            }
        }
        if (block > most) {
            names.clear();
        }
        return new HallTiles(tiles, names, aisles, perTile);
    }

    private static @Nullable Band band(Sheet sheet, GroupBox group) {
        for (Band band : sheet.bands()) {
            if (band.hall().equals(group.group().hall())
                    && band.row().equals(group.group().row())) {
                return band;
            }
        }
        return null;
    }

    /// The tile nearest to a point; absent in an empty hall.
    public @Nullable Tile near(double x, double y) {
        Tile best = null;
        double least = Double.MAX_VALUE;
        for (Tile tile : tiles) {
            double distance =
                    Math.abs(tile.box().centreX() - x) + 4 * Math.abs(tile.box().centreY() - y);
            if (distance < least) {
                least = distance;
                best = tile;
            }
        }
        return best;
    }

    /// A way to go from tile to tile.
    public enum Step {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        FIRST,
        LAST
    }

    /// The tile that a step leads to; absent in an empty hall.
    public @Nullable Tile step(@Nullable Tile from, Step step) {
        int index = from == null ? -1 : index(from);
        int last = tiles.size() - 1;
        int next = switch (step) {
            case LEFT -> Math.max(0, index - 1);
            case RIGHT -> Math.min(last, index + 1);
            case UP -> line(Math.max(0, index), -1);
            case DOWN -> line(Math.max(0, index), 1);
            case FIRST -> 0;
            case LAST -> last;
        };
        return tiles.isEmpty() ? null : tiles.get(next);
    }

    private int index(Tile tile) {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).group().equals(tile.group()) && tiles.get(i).rack() == tile.rack()) {
                return i;
            }
        }
        return -1;
    }

    /// In the next line up or down, the tile nearest to being straight above or below.
    private int line(int from, int by) {
        if (tiles.isEmpty()) {
            return -1;
        }
        Box here = tiles.get(from).box();
        int best = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < tiles.size(); i++) {
            Box box = tiles.get(i).box();
            double away = (box.y() - here.y()) * by;
            double distance = away * 1000 + Math.abs(box.centreX() - here.centreX());
            if (away > 0 && distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /// Around the tiles of the racks that are seen; absent when none is.
    public @Nullable Box frame(Sheet sheet, Box seen) {
        Box frame = null;
        for (GroupBox group : sheet.groups()) {
            var racks = Sheet.racks(group, seen);
            if (racks.isEmpty()) {
                continue;
            }
            int first = racks.getFirst();
            int last = racks.getLast();
            var shown = new HashSet<>(racks);
            for (Tile tile : tiles) {
                if (tile.group().equals(group.id())
                        && tile.rack() + racksPerTile > first
                        && tile.rack() <= last
                        && (racksPerTile > 1 || shown.contains(tile.rack()))) {
                    frame = frame == null ? tile.box() : frame.with(tile.box());
                }
            }
        }
        return frame == null ? null : frame.grown(3);
    }
}

package org.clusterwright.app.desk.canvas.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.plan.RackGroup;
import org.jspecify.annotations.Nullable;

/// A group where it stands on the sheet.
///
/// @param index   among the plan's groups
/// @param number  of its first rack in the row, from 1
/// @param first   index of the first rack that is shown
/// @param shown   racks that are shown, from there
/// @param columns racks side by side
/// @param leaves  whether the racks hold switches of the fabric
/// @param found   about it, the worst first
public record GroupBox(
        int index,
        RackGroup group,
        Face face,
        int number,
        int first,
        int shown,
        int columns,
        boolean open,
        boolean leaves,
        Box box,
        List<Finding> found) {
    public GroupBox {
        found = List.copyOf(found);
    }

    /// The worst that was found; absent when there is nothing to mark.
    public @Nullable Severity mark() {
        return found.isEmpty() || found.getFirst().severity() == Severity.INFO
                ? null
                : found.getFirst().severity();
    }

    /// What was found about its racks, a line each, the worst first.
    public String notes() {
        return found.stream()
                .map(finding -> switch (finding.severity()) {
                            case ERROR -> "Error: ";
                            case WARNING -> "Warning: ";
                            case INFO -> "Note: ";
                        }
                        + finding.message())
                .collect(Collectors.joining("\n"));
    }

    public String id() {
        return group.id();
    }

    /// `A05`.
    public String rackName(int rack) {
        return "%s%02d".formatted(group.row(), number + rack);
    }

    public boolean shows(int rack) {
        return rack >= first && rack < first + shown;
    }

    /// Edges drawn behind: two for three racks or more that are not shown, one for two.
    public int stack() {
        int hidden = group.count() - shown;
        return open || hidden <= 0 ? 0 : Math.min(2, hidden);
    }

    /// Post and all, without name and power bar.
    public Box rackBox(int rack) {
        int slot = rack - first;
        int line = slot / columns;
        return new Box(
                box.x() + Measure.PAD + slot % columns * (Measure.RACK + Measure.GAP),
                box.y() + Measure.HEADER + line * Measure.linePitch(face.units()),
                Measure.RACK,
                Measure.rackHeight(face.units()));
    }

    /// Name above, power bar and kilowatts below included.
    public Box rackCell(int rack) {
        Box post = rackBox(rack);
        return new Box(post.x() - 2, post.y() - 18, post.width() + 4, post.height() + 18 + 26);
    }

    public Box itemBox(int rack, Plate plate) {
        return unitsBox(rack, plate.unit(), plate.height());
    }

    public Box unitsBox(int rack, int unit, int height) {
        Box post = rackBox(rack);
        Box inside = Plate.box(face.units(), unit, height);
        return new Box(post.x() + inside.x(), post.y() + inside.y(), inside.width(), inside.height());
    }

    /// The shown rack nearest to a point of the group's box.
    public int rackNear(double x, double y) {
        int column = Math.clamp(
                (long) Math.floor((x - box.x() - Measure.PAD + Measure.GAP / 2) / (Measure.RACK + Measure.GAP)),
                0,
                columns - 1);
        int line = Math.clamp(
                (long) Math.floor((y - box.y() - Measure.HEADER + 20) / Measure.linePitch(face.units())),
                0,
                (shown - 1) / columns);
        return first + Math.min(shown - 1, line * columns + column);
    }

    /// The rack unit at a height of the sheet; below 1 or above the rack's highest outside of it.
    public int unitAt(int rack, double y) {
        Box post = rackBox(rack);
        return face.units() - (int) Math.floor((y - post.y() - Measure.LINTEL) / Measure.U);
    }

    /// `8 racks · 32 servers · 256 accelerators · 326 kW`, of all its racks.
    public String contents() {
        var text = new StringBuilder(counted(group.count(), "rack"));
        long servers = (long) group.count() * face.servers();
        if (servers > 0) {
            text.append(" · ").append(counted(servers, "server"));
        }
        long accelerators = (long) group.count() * face.accelerators();
        if (accelerators > 0) {
            text.append(" · ").append(counted(accelerators, "accelerator"));
        }
        if (face.plates().isEmpty()) {
            text.append(" · empty");
        } else {
            text.append(" · ").append(Spoken.power(group.count() * face.watts()));
        }
        return text.toString();
    }

    private static String counted(long count, String what) {
        return Spoken.count(count) + " " + what + (count == 1 ? "" : "s");
    }
}

package org.clusterwright.app.desk.canvas;

import java.util.List;
import java.util.Objects;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Spoken;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Drop;
import org.clusterwright.model.plan.PlacementRule.Limit;
import org.clusterwright.model.plan.Remedy;
import org.clusterwright.model.plan.Usage;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// Something in the hand, over a rack: what the ghost and its bubble show, and what a screen reader says.
///
/// @param rack     the one of the group under the hand
/// @param wanted   the unit that was pointed at
/// @param remedies ways out when it does not fit
record DropState(Carry carry, String group, int rack, int wanted, Drop drop, List<Remedy> remedies) {

    static DropState of(Carry carry, GroupBox group, int rack, int wanted) {
        Drop drop = carry.over(group.id(), wanted);
        return new DropState(carry, group.id(), rack, wanted, drop, drop.fits() ? List.of() : carry.remedies(drop));
    }

    /// A line of the bubble: a limit before and after.
    record Line(String name, String text, boolean failed) {}

    boolean fits() {
        return drop.fits();
    }

    int height() {
        return drop.last() - drop.first() + 1;
    }

    /// `U17–24`.
    String units() {
        return Plate.units(drop.first(), height());
    }

    List<Line> lines() {
        return drop.usage().stream()
                .filter(change -> change.limit() != Limit.OVERLAP)
                .filter(change -> change.most() != null || change.after() > 0)
                .map(DropState::line)
                .toList();
    }

    private static Line line(Usage.Change change) {
        Double most = change.most();
        String limit = most == null ? "" : " of " + number(most, change.unit());
        return new Line(
                name(change.limit()),
                number(change.before(), change.unit()) + " → " + number(change.after(), change.unit()) + limit + " "
                        + change.unit(),
                change.over());
    }

    private static String number(double value, String unit) {
        return unit.equals("kW") ? Spoken.tenth(value) : Spoken.count(Math.round(value));
    }

    private static String name(Limit limit) {
        return switch (limit) {
            case HEIGHT, OVERLAP -> "Height";
            case POWER -> "Power";
            case BREAKER -> "Breaker";
            case WEIGHT -> "Weight";
            case PORTS -> "Leaf ports";
        };
    }

    /// What it adds, or that all racks of the group change alike; absent when there is nothing to say.
    @Nullable
    String foot() {
        String alike = drop.racks() > 1 ? "The same in all " + Spoken.count(drop.racks()) + " racks of the group." : "";
        if (!fits()) {
            return alike.isEmpty() ? null : alike;
        }
        Double dollars = drop.addedUsd();
        Double watts = drop.addedWatts();
        if ((dollars == null || dollars == 0) && (watts == null || watts == 0)) {
            return alike.isEmpty() ? null : alike;
        }
        String adds = "Adds "
                + (dollars == null
                        ? "an unknown price"
                        : Shown.of(Units.USD, dollars).text())
                + (watts == null ? "" : " and " + Spoken.power(watts));
        return alike.isEmpty() ? adds : alike + "\n" + adds;
    }

    /// The bubble for the ear.
    String spoken() {
        var text = new StringBuilder(drop.title()).append(". ");
        for (Line line : lines()) {
            if (fits() || line.failed()) {
                text.append(line.name())
                        .append(' ')
                        .append(line.text().replace("→", "to"))
                        .append(". ");
            }
        }
        if (!fits()) {
            drop.broken().forEach(broken -> text.append(broken.reason()).append(' '));
            remedies.forEach(remedy -> text.append(remedy.label()).append(". "));
        }
        return text.toString().strip();
    }

    boolean sameAs(@Nullable DropState other) {
        return other != null
                && other.carry == carry
                && Objects.equals(other.group, group)
                && other.rack == rack
                && other.wanted == wanted;
    }
}

package org.clusterwright.app.desk.canvas.sheet;

import java.util.Locale;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.quantity.Units;

/// Numbers and names of the canvas in words, for the eye and for the ear.
public final class Spoken {
    private Spoken() {}

    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// `326 kW`, `16.4 MW`.
    public static String power(double watts) {
        return Shown.of(Units.WATT, watts).text();
    }

    /// `40.8`: one decimal, as under a rack.
    public static String tenth(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    /// `Rack A05, 40.8 of 44.0 kW, 4 servers`.
    public static String rack(GroupBox group, int rack) {
        Face face = group.face();
        var text = new StringBuilder("Rack ").append(group.rackName(rack)).append(", ");
        text.append(tenth(face.watts() / 1e3));
        Double limit = face.limitWatts();
        if (limit != null) {
            text.append(" of ").append(tenth(limit / 1e3));
        }
        text.append(" kW, ");
        long things =
                face.plates().stream().filter(plate -> plate.placement() >= 0).count();
        if (things == face.servers()) {
            text.append(face.servers() == 1 ? "1 server" : face.servers() + " servers");
        } else {
            text.append(things).append(" items");
        }
        return text.toString();
    }

    public static String item(GroupBox group, int rack, Plate plate) {
        String watts = plate.watts() == null ? "" : ", " + tenth(plate.watts() / 1e3) + " kW at most";
        return "%s, %s in rack %s%s"
                .formatted(plate.name(), Plate.units(plate.unit(), plate.height()), group.rackName(rack), watts);
    }

    public static String group(GroupBox group) {
        return "Group " + group.group().name() + ", " + group.contents();
    }
}

package org.clusterwright.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which room a class stands in, and which rooms each room of the model may look into.
final class Rooms {
    /// Dependencies inside the model run one way; the three engines (performance, schedule, energy) never meet.
    private static final Map<String, String> LOOKS_INTO = Map.ofEntries(
            entry("quantity", ""),
            entry("finding", "quantity"),
            entry("catalog", "quantity finding"),
            entry("plan", "quantity finding catalog"),
            entry("ledger", "quantity"),
            entry("performance", "quantity finding catalog plan"),
            entry("schedule", "quantity finding catalog plan"),
            entry("energy", "quantity finding catalog plan"),
            entry("account", "quantity finding catalog plan ledger performance schedule energy"),
            entry("evaluate", "quantity finding catalog plan ledger performance schedule energy account"),
            entry("explore", "quantity finding catalog plan ledger performance schedule energy account evaluate"),
            entry("validate", "quantity finding catalog plan ledger performance schedule energy account evaluate"));

    /// Violations stand in a copy of the house below a package of their own.
    private static final Pattern PLACE = Pattern.compile(
            "org\\.clusterwright\\.(?:architecture\\.violation\\.\\w+\\.)?(model|app)(?:\\.(\\w+))?(?:\\..*)?");

    private Rooms() {}

    /// `model` or `app`; empty for everything else, other people's classes included.
    static Optional<String> module(JavaClass c) {
        var place = PLACE.matcher(c.getPackageName());
        return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
    }

    /// The package right below the module's: `plan`, `export`; empty for the module's own package.
    static Optional<String> room(JavaClass c) {
        var place = PLACE.matcher(c.getPackageName());
        return place.matches() ? Optional.ofNullable(place.group(2)) : Optional.empty();
    }

    static boolean isKnown(String room) {
        return LOOKS_INTO.containsKey(room);
    }

    /// Whether a room of the model may use what stands in another.
    static boolean mayLookInto(String room, String other) {
        return room.equals(other)
                || Set.of(LOOKS_INTO.getOrDefault(room, "").split(" ")).contains(other);
    }

    static boolean inModel(JavaClass c) {
        return module(c).equals(Optional.of("model"));
    }

    static boolean inApp(JavaClass c) {
        return module(c).equals(Optional.of("app"));
    }

    static boolean inAppRoom(JavaClass c, String room) {
        return inApp(c) && room(c).equals(Optional.of(room));
    }
}

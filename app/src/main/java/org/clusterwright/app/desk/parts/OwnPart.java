package org.clusterwright.app.desk.parts;

import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.Precision;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A part that a person makes from another one: its values are taken over and are assumptions from then on.
public final class OwnPart {
    private OwnPart() {}

    /// The key under which it will stand: the other's id with `-own`, and a number when that is taken.
    public static Part.Key key(Part from, CatalogueIndex index) {
        String stem = from.key().id().replaceFirst("-own(-\\d+)?$", "") + "-own";
        var key = new Part.Key(from.key().kind(), stem);
        for (int i = 2; index.find(key).isPresent(); i++) {
            key = new Part.Key(from.key().kind(), stem + "-" + i);
        }
        return key;
    }

    /// The plan with the part in its own catalogue.
    public static Plan add(Plan plan, Part from, Part.Key key) {
        return plan.withCatalog(plan.catalog().with(List.of(copy(from.entry(), key.id()))));
    }

    /// The plan without its own version of the part: gone, or as the catalogue has it.
    public static Plan remove(Plan plan, Part part) {
        return plan.withCatalog(Entries.of(plan.catalog().all().stream()
                .filter(entry -> !same(entry, part.entry()))
                .toList()));
    }

    /// Whether the plan itself has a version of it.
    public static boolean carries(Plan plan, Part part) {
        return plan.catalog().all().stream().anyMatch(entry -> same(entry, part.entry()));
    }

    /// Whether anything but the entry itself names it.
    public static boolean used(Plan plan, Part part) {
        return PlanFile.text(remove(plan, part)).contains('"' + part.key().id() + '"');
    }

    private static boolean same(CatalogEntry one, CatalogEntry other) {
        return one.getClass() == other.getClass() && one.id().equals(other.id());
    }

    /// A record's components, in their order, are what its constructor takes.
    private static CatalogEntry copy(CatalogEntry entry, String id) {
        RecordComponent[] components = entry.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(entry);
                values[i] = switch (components[i].getName()) {
                    case "id" -> id;
                    case "name" -> entry.name() + ", own";
                    case "aliases" -> List.of();
                    case "quality" -> Quality.ASSUMPTION;
                    case "source" -> "taken over from " + entry.name();
                    default -> assumed(value, entry.name());
                };
            }
            return (CatalogEntry) entry.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object assumed(@Nullable Object value, String name) {
        return switch (value) {
            case Sourced<?> known -> assumed(known, name);
            case Map<?, ?> peaks -> {
                var copies = new EnumMap<Precision, Object>(Precision.class);
                peaks.forEach(
                        (precision, known) -> copies.put((Precision) precision, assumed((Sourced<?>) known, name)));
                yield copies;
            }
            case null, default -> value;
        };
    }

    private static <T> Sourced<T> assumed(Sourced<T> known, String name) {
        return new Sourced<>(
                known.value(),
                known.low(),
                known.high(),
                "taken over from " + name,
                known.date(),
                Quality.ASSUMPTION,
                known.licence());
    }
}

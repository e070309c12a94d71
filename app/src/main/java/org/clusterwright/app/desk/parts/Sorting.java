package org.clusterwright.app.desk.parts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.catalog.CoolingType;
import org.clusterwright.model.catalog.LinkPart;
import org.clusterwright.model.catalog.RackEquipment;
import org.jspecify.annotations.Nullable;

/// What a list is sorted by. Parts that do not say come last, whichever way it runs.
public enum Sorting {
    NAME("name", false, part -> null),
    KIND("kind", false, Sorting::place),
    PRICE("price", false, part -> part.price() == null ? null : part.price().value()),
    BF16_PER_DOLLAR("BF16 per dollar", true, Part::bf16PerDollar),
    MEMORY("memory", true, Part::memoryGib),
    POWER("power", false, Part::watts),
    YEAR("year", true, part -> part.year() == null ? null : Double.valueOf(part.year()));

    private final String title;
    private final boolean falling;
    private final Function<Part, @Nullable Double> number;

    Sorting(String title, boolean falling, Function<Part, @Nullable Double> number) {
        this.title = title;
        this.falling = falling;
        this.number = number;
    }

    public String title() {
        return title;
    }

    /// What a shelf is sorted by until somebody asks otherwise.
    public static Sorting usual(Shelf shelf) {
        return switch (shelf) {
            case SERVERS, CHIPS -> BF16_PER_DOLLAR;
            case NETWORK, RACKS -> KIND;
            case STORAGE, REGIONS, SOFTWARE, OFFERS -> NAME;
            case MODELS -> YEAR;
        };
    }

    /// Whether it tells parts apart at all.
    public boolean tells(Collection<Part> parts) {
        return this == NAME || parts.stream().map(number).distinct().limit(2).count() > 1;
    }

    /// The way that one asks for first: the newest, but the cheapest.
    public boolean fallsFirst() {
        return falling;
    }

    public Comparator<Part> comparator(boolean descending) {
        Comparator<Part> byName = Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER);
        if (this == NAME) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(number, Comparator.nullsLast(order)).thenComparing(byName);
    }

    /// By the kinds of its shelf, in their order, and by what sort of its kind it is.
    private static Double place(Part part) {
        int kind = 0;
        for (CatalogKind<?> each : part.shelf().kinds()) {
            if (each.name().equals(part.key().kind())) {
                break;
            }
            kind++;
        }
        int sort = switch (part.entry()) {
            case LinkPart link -> place(LinkPart.Kind.values(), link.kind());
            case RackEquipment gear -> place(RackEquipment.Kind.values(), gear.kind());
            case CoolingType cooling -> place(CoolingType.Kind.values(), cooling.kind());
            case CatalogEntry _ -> 0;
        };
        return kind * 100.0 + sort;
    }

    private static <E extends Enum<E>> int place(E[] sorts, E sort) {
        return List.of(sorts).indexOf(sort);
    }

    /// What stands at the right of the list's head: what its numbers are.
    public String column(Shelf shelf) {
        return switch (shelf) {
            case OFFERS -> "price an hour";
            case SERVERS, CHIPS, NETWORK, STORAGE, RACKS -> "list price";
            case REGIONS, MODELS, SOFTWARE -> "";
        };
    }
}

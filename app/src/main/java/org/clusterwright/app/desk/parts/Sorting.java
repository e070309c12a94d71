package org.clusterwright.app.desk.parts;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a list is sorted by. Parts that do not say come last, whichever way it runs.
public enum Sorting {
    NAME("name", false, part -> null),
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
        return Comparator.comparing(number::apply, Comparator.nullsLast(order)).thenComparing(byName);
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

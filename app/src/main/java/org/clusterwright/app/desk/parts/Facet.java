package org.clusterwright.app.desk.parts;

import java.util.function.Function;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// What a list can be narrowed by.
public enum Facet {
    MEMORY("Memory", Part::memoryGib),
    YEAR("Year", part -> part.year() == null ? null : Double.valueOf(part.year())),
    VENDOR("Vendor", null),
    KIND("Kind", null),
    POWER("Power", Part::watts),
    PRICE("Price", part -> part.price() == null ? null : part.price().value());

    private final String title;
    private final @Nullable Function<Part, @Nullable Double> number;

    Facet(String title, @Nullable Function<Part, @Nullable Double> number) {
        this.title = title;
        this.number = number;
    }

    public String title() {
        return title;
    }

    /// Whether it is narrowed by a lowest and a highest number, and not by choice of words.
    public boolean ranged() {
        return number != null;
    }

    /// Of a ranged facet; absent when the part does not say.
    public @Nullable Double number(Part part) {
        return number == null ? null : number.apply(part);
    }

    /// Of a facet of words.
    public String word(Part part) {
        return this == VENDOR ? part.vendor() : part.variety();
    }

    public String say(double value) {
        return switch (this) {
            case MEMORY -> Said.gigabytes(value);
            case YEAR -> String.valueOf((int) value);
            case POWER -> Said.watts(value);
            case PRICE -> Shown.of(Units.USD, value).text();
            case VENDOR, KIND -> Shown.number(value);
        };
    }
}

package org.clusterwright.model.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A value and how it is known: where it was read, when, how well, under which licence, and between
/// which bounds it lies.
///
/// @param low    the least it may be, absent when no range is known
/// @param high   the most it may be, absent when no range is known
/// @param source where it was read, in words a reader can follow
/// @param date   ISO year, month or day; absent means undated, and is shown so
public record Sourced<T>(
        T value,
        @Nullable T low,
        @Nullable T high,
        String source,
        @Nullable String date,
        Quality quality,
        @Nullable String licence) {

    public Sourced {
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
        Objects.requireNonNull(quality);
    }

    public static <T> Sourced<T> of(T value, String source, Quality quality) {
        return new Sourced<>(value, null, null, source, null, quality, null);
    }

    /// The same knowledge about another value: bounds are dropped, since they belonged to the old one.
    public <U> Sourced<U> with(U other) {
        return new Sourced<>(other, null, null, source, date, quality, licence);
    }

    public String dateOrUndated() {
        return date == null ? "undated" : date;
    }
}

package org.clusterwright.model.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed once, when it is first wanted.
final class Lazy<T> {

    private final Supplier<T> computation;
    private volatile @Nullable T value;

    Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    T get() {
        T known = value;
        if (known != null) return known;
        synchronized (this) {
            T computed = value;
            if (computed == null) value = computed = computation.get();
            return computed;
        }
    }
}

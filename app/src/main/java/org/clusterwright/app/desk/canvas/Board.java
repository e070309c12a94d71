package org.clusterwright.app.desk.canvas;

import org.jspecify.annotations.Nullable;

/// Where copied things lie as text, for this window and for others.
interface Board {
    void put(String text);

    /// What lies there; absent when it is no text.
    @Nullable
    String text();
}

package org.clusterwright.app.desk.workspace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is selected in a window, in the order in which it was, the field that somebody asked to see, and the part
/// that waits to be placed.
public final class Selection {
    private final ReadOnlyObjectWrapper<List<Target>> targets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> wanted = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable String> armed = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<List<Target>> targets() {
        return targets.getReadOnlyProperty();
    }

    public void set(Target... chosen) {
        set(List.of(chosen));
    }

    public void set(Collection<? extends Target> chosen) {
        targets.set(List.copyOf(new LinkedHashSet<>(chosen)));
    }

    /// Adds it, or takes it away when it is selected.
    public void toggle(Target target) {
        var now = new LinkedHashSet<>(targets.get());
        if (!now.remove(target)) {
            now.add(target);
        }
        set(now);
    }

    public void clear() {
        set(List.of());
    }

    public boolean contains(Target target) {
        return targets.get().contains(target);
    }

    /// Path of the input whose field should have the focus; the inspector takes it once and calls [#granted].
    public ReadOnlyObjectProperty<@Nullable String> wanted() {
        return wanted.getReadOnlyProperty();
    }

    public void want(String path) {
        wanted.set(null);
        wanted.set(path);
    }

    public void granted() {
        wanted.set(null);
    }

    /// Catalogue id of the part that the canvas is asked to place next, by the hand that did not drag it; absent when
    /// none waits. The canvas calls [#disarm] when it is placed or given up.
    public ReadOnlyObjectProperty<@Nullable String> armed() {
        return armed.getReadOnlyProperty();
    }

    public void arm(String part) {
        armed.set(null);
        armed.set(part);
    }

    public void disarm() {
        armed.set(null);
    }
}

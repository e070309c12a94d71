package org.clusterwright.app.desk.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something a person can do by name.
///
/// @param id       stable: `edit.undo`
/// @param menu     the menu it stands in
/// @param section  commands of a section stand together in the menu
/// @param label    as a menu says it: `Undo`; may change with what it would do
/// @param icon     Feather literal, `fth-corner-up-left`
/// @param shortcut by which it runs, as it is shown; absent when it has none
/// @param alternatives further keys by which it runs, as habits of other programs want them
/// @param blocked  why it cannot run now, in one sentence; empty when it can
public record Command(
        String id,
        Menu menu,
        int section,
        ObservableValue<String> label,
        @Nullable String icon,
        @Nullable KeyCombination shortcut,
        List<KeyCombination> alternatives,
        ObservableValue<String> blocked,
        Runnable action) {

    public enum Menu {
        FILE,
        EDIT,
        VIEW,
        PLAN,
        ANALYSE,
        HELP;

        /// As it is written in the menu bar: `File`.
        public String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    public static Command of(String id, Menu menu, int section, String label, Runnable action) {
        return new Command(id, menu, section, constant(label), null, null, List.of(), constant(""), action);
    }

    public Command icon(String literal) {
        return new Command(id, menu, section, label, literal, shortcut, alternatives, blocked, action);
    }

    /// @param keys as `KeyCombination.valueOf` reads them: `Shortcut+Z`
    public Command shortcut(String keys) {
        return new Command(id, menu, section, label, icon, KeyCombination.valueOf(keys), alternatives, blocked, action);
    }

    /// Runs it too, and is not shown in menus.
    public Command alternative(String keys) {
        var more = new ArrayList<>(alternatives);
        more.add(KeyCombination.valueOf(keys));
        return new Command(id, menu, section, label, icon, shortcut, List.copyOf(more), blocked, action);
    }

    public Command blocked(ObservableValue<String> reason) {
        return new Command(id, menu, section, label, icon, shortcut, alternatives, reason, action);
    }

    public Command label(ObservableValue<String> said) {
        return new Command(id, menu, section, said, icon, shortcut, alternatives, blocked, action);
    }

    /// All by which it runs.
    public List<KeyCombination> keys() {
        var keys = new ArrayList<>(alternatives);
        if (shortcut != null) {
            keys.addFirst(shortcut);
        }
        return keys;
    }

    public boolean available() {
        return blocked.getValue().isEmpty();
    }

    private static ObservableValue<String> constant(String text) {
        return new ReadOnlyStringWrapper(text).getReadOnlyProperty();
    }
}

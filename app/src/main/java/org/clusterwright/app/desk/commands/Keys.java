package org.clusterwright.app.desk.commands;

import javafx.scene.input.KeyCombination;

/// Shortcuts as a person reads them.
public final class Keys {
    private Keys() {}

    /// `Ctrl K`, `Ctrl +`, on a Mac `⌘K`.
    public static String text(KeyCombination keys) {
        String text = keys.getDisplayText();
        String plus = text.endsWith("+") ? "+" : "";
        return text.substring(0, text.length() - plus.length()).replace('+', ' ') + plus;
    }
}

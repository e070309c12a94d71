package org.clusterwright.app.desk.palette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that the palette finds.
///
/// @param id      unique within its kind
/// @param name    what is searched first, and shown
/// @param detail  stands beside the name
/// @param also    what it is found by and not shown
/// @param value   at the right end: a figure's value, a price
/// @param keys    its shortcut, as a person reads it
/// @param icon    Feather literal
/// @param blocked why it cannot be run now; empty when it can
/// @param why     explains its number; absent when it has none
public record PaletteItem(
        Kind kind,
        String id,
        String name,
        String detail,
        List<String> also,
        String value,
        String keys,
        String icon,
        String blocked,
        Runnable run,
        @Nullable Runnable why) {

    /// In the order in which they are listed.
    public enum Kind {
        COMMANDS("Commands"),
        FIGURES("Figures"),
        PARTS("Parts"),
        STARTERS("Starter plans");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public boolean available() {
        return blocked.isEmpty();
    }
}

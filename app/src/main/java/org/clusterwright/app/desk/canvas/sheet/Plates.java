package org.clusterwright.app.desk.canvas.sheet;

import java.util.Locale;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The plates of catalogue entries.
public final class Plates {
    private static final int RACK_HIGH = 20;

    private Plates() {}

    /// What the entries lack is drawn as one unit under its own id.
    static Plate of(int unit, String item, int placement, Entries entries) {
        var server = entries.servers().get(item);
        if (server != null) {
            return of(unit, server, placement, entries);
        }
        var store = entries.storageNodes().get(item);
        if (store != null) {
            return new Plate(
                    unit,
                    Math.max(1, store.rackUnits()),
                    Gear.STORAGE,
                    "",
                    placement,
                    store.name(),
                    value(store.maxWatts()),
                    value(store.priceUsd()),
                    null,
                    0,
                    store.ports());
        }
        var found = entries.switches().get(item);
        if (found != null) {
            return new Plate(
                    unit,
                    Math.max(1, found.rackUnits()),
                    Gear.SWITCH,
                    "",
                    placement,
                    found.name(),
                    value(found.maxWatts()),
                    value(found.priceUsd()),
                    null,
                    0,
                    found.ports());
        }
        return new Plate(unit, 1, Gear.AIR, "", placement, item, null, null, null, 0, 0);
    }

    private static Plate of(int unit, Server server, int placement, Entries entries) {
        var chip = entries.accelerators().get(server.accelerator());
        int height = Math.max(1, server.rackUnits());
        String label = height >= RACK_HIGH || chip == null ? firstWords(server.name()) : chip(chip.name());
        return new Plate(
                unit,
                height,
                gear(server),
                label,
                placement,
                server.name(),
                value(server.maxWatts()),
                value(server.priceUsd()),
                chip == null ? null : chip.year(),
                server.accelerators(),
                server.nics());
    }

    /// Without a word on its cooling a server is taken for air-cooled, as nearly all are.
    public static Gear gear(Server server) {
        String cooling = server.cooling() == null ? "" : server.cooling().toLowerCase(Locale.ROOT);
        return cooling.contains("dlc") || cooling.contains("liquid") ? Gear.LIQUID : Gear.AIR;
    }

    /// `NVIDIA H100 SXM5 80GB` is `H100` on a plate: its first word with a digit, `TPU v5p` with the word before.
    public static String chip(String name) {
        String before = "";
        for (String word : name.split(" ")) {
            if (word.chars().anyMatch(Character::isDigit)) {
                return before.equals("TPU") ? "TPU " + word : word.split("-", 2)[0];
            }
            before = word;
        }
        return name.split(" ")[0];
    }

    private static String firstWords(String name) {
        String[] words = name.split(" \\(", 2)[0].split(" ");
        return String.join("\n", java.util.List.of(words).subList(0, Math.min(3, words.length)));
    }

    static @Nullable Double value(@Nullable Sourced<Double> value) {
        return value == null ? null : value.value();
    }
}

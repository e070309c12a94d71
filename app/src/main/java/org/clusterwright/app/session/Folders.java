package org.clusterwright.app.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what it writes for itself, by the customs of each platform. Nothing is made here.
///
/// @param logs     what went wrong inside
/// @param settings what a person chose, and the files they opened
/// @param state    unsaved changes, and who has which file open
/// @param catalog  the person's own catalogue entries
public record Folders(Path logs, Path settings, Path state, Path catalog) {

    /// `CLUSTERWRIGHT_HOME` overrides the platform's places.
    public static Folders of(Map<String, String> environment) {
        String own = environment.getOrDefault("CLUSTERWRIGHT_HOME", "");
        if (!own.isEmpty()) {
            return below(Path.of(own), Path.of(own, "logs"));
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return below(
                    home.resolve("Library/Application Support/Clusterwright"),
                    home.resolve("Library/Logs/Clusterwright"));
        }
        if (system.startsWith("windows")) {
            Path local = Path.of(
                    environment.getOrDefault(
                            "LOCALAPPDATA", home.resolve("AppData/Local").toString()),
                    "Clusterwright");
            return below(local, local.resolve("logs"));
        }
        Path state = place(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        Path config = place(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        return new Folders(state, config, state, config.resolve("catalog"));
    }

    private static Folders below(Path folder, Path logs) {
        return new Folders(logs, folder, folder, folder.resolve("catalog"));
    }

    private static Path place(Map<String, String> environment, String name, Path usual) {
        String given = environment.getOrDefault(name, "");
        return (Path.of(given).isAbsolute() ? Path.of(given) : usual).resolve("clusterwright");
    }
}

package org.clusterwright.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what it writes for itself, by the customs of each platform.
final class StateFolder {
    private StateFolder() {}

    /// `CLUSTERWRIGHT_HOME` overrides the platform's place.
    static Path logs(Map<String, String> environment) {
        String own = environment.getOrDefault("CLUSTERWRIGHT_HOME", "");
        if (!own.isEmpty()) {
            return Path.of(own, "logs");
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home.resolve("Library/Logs/Clusterwright");
        }
        if (system.startsWith("windows")) {
            return Path.of(
                    environment.getOrDefault(
                            "LOCALAPPDATA", home.resolve("AppData/Local").toString()),
                    "Clusterwright",
                    "logs");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (Path.of(state).isAbsolute() ? Path.of(state) : home.resolve(".local/state")).resolve("clusterwright");
    }
}

package org.clusterwright.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The system's own window for files.
final class Explorer {
    private static final Logger LOG = LoggerFactory.getLogger("clusterwright");

    private Explorer() {}

    /// Shows a folder. A system without a file manager shows nothing.
    static void open(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String program = system.startsWith("mac") ? "open" : system.startsWith("windows") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(program, folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            LOG.warn("{} cannot be shown", folder, none);
        }
    }
}

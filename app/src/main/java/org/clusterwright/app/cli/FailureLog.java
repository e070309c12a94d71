package org.clusterwright.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/// The file that says what went wrong inside: opened when something fails, and never before. Keeps the last three.
final class FailureLog {
    private static final String NAME = "clusterwright";
    private static final int LARGEST_BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;

    FailureLog(Path folder) {
        this.folder = folder;
    }

    /// Writes it down, and says where: the end of the one line that a person sees.
    String keep(String what, Throwable why) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/clusterwright-%g.log";
            var file = new FileHandler(pattern, LARGEST_BYTES, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new SimpleFormatter());
            Logger behind = Logger.getLogger(NAME);
            behind.setUseParentHandlers(false); // which may write to the console
            behind.addHandler(file);
            try {
                LoggerFactory.getLogger(NAME).error(what, why);
            } finally {
                behind.removeHandler(file);
                file.close();
            }
            return "The log is " + folder.resolve("clusterwright-0.log");
        } catch (IOException | SecurityException unwritable) {
            return "No log could be written to " + folder;
        }
    }
}

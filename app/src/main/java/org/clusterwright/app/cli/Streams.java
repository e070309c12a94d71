package org.clusterwright.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Standard output and standard error, in UTF-8 whatever the locale, and with their errors told, which
/// a print stream keeps to itself.
public record Streams(OutputStream out, OutputStream err) {

    public static Streams ofProcess() {
        return new Streams(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /// @return the exit code, which a full disk behind standard output makes 3
    public int write(Cli cli, Outcome outcome) {
        Outcome told = outcome;
        try {
            write(out, outcome.out());
        } catch (IOException failed) {
            // Somebody who stops reading, as `head` does, has what they want.
            if (!String.valueOf(failed.getMessage()).contains("Broken pipe")) {
                told = cli.failed("Standard output cannot be written: " + failed.getMessage(), failed);
            }
        }
        try {
            write(err, told.err());
        } catch (IOException nobodyListens) {
            // The exit code still says it.
        }
        return told.exit();
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}

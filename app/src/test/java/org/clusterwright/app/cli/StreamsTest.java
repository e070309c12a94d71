package org.clusterwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_full_disk_behind_standard_output_is_a_failure_with_a_log() {
        var streams = new Streams(new Broken("No space left on device"), err);
        assertThat(streams.write(cli(), new Outcome(0, "figures", ""))).isEqualTo(Outcome.FAILED);
        Path log = folder.resolve("logs/clusterwright-0.log");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("No space left")
                .endsWith(log + ".\n")
                .hasLineCount(1);
        assertThat(log).content().contains("No space left", "IOException");
    }

    @Test
    void a_reader_who_has_enough_is_no_failure() {
        var streams = new Streams(new Broken("Broken pipe"), err);
        assertThat(streams.write(cli(), new Outcome(1, "figures", ""))).isEqualTo(1);
        assertThat(err.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void text_leaves_in_utf_8() {
        var out = new ByteArrayOutputStream();
        new Streams(out, err).write(cli(), new Outcome(0, "m³", ""));
        assertThat(out.toByteArray()).isEqualTo(new byte[] {'m', (byte) 0xC2, (byte) 0xB3});
    }

    private Cli cli() {
        return new Command(folder).cli();
    }

    private static final class Broken extends OutputStream {
        private final String why;

        Broken(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}

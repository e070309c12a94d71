package org.clusterwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskDoorTest {
    @TempDir
    Path folder;

    private final List<List<Path>> opened = new ArrayList<>();

    @Test
    void without_a_verb_the_desk_opens() {
        assertThat(run()).isEqualTo(new Outcome(Outcome.DONE, "", ""));
        assertThat(opened).containsExactly(List.of());
    }

    @Test
    void plan_files_open_in_the_desk() throws IOException {
        Path plan = Files.writeString(folder.resolve("a.cwplan"), "{}");
        run(plan.toString());
        assertThat(opened).containsExactly(List.of(plan));
    }

    @Test
    void what_is_neither_a_verb_nor_a_file_is_refused() {
        Outcome refused = run("evaluat");
        assertThat(refused.exit()).isEqualTo(Outcome.UNUSABLE);
        assertThat(refused.err()).contains("the unknown verb evaluat").contains("a plan file");
        assertThat(opened).isEmpty();
    }

    @Test
    void without_a_display_one_line_says_so() {
        var cli = new Cli(Map.of("CLUSTERWRIGHT_HOME", folder.toString()), (_, _) -> {
            throw new DeskDoor.NoDisplay(new UnsupportedOperationException());
        });
        Outcome outcome = cli.run();
        assertThat(outcome.exit()).isEqualTo(Outcome.FAILED);
        assertThat(outcome.err()).contains("needs a display").hasLineCount(1);
    }

    private Outcome run(String... arguments) {
        return new Cli(Map.of("CLUSTERWRIGHT_HOME", folder.toString()), (_, plans) -> opened.add(plans)).run(arguments);
    }
}

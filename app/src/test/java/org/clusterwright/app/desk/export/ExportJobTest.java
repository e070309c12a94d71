package org.clusterwright.app.desk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.clusterwright.app.export.OutputException;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportJobTest {
    private static final ExportContents CONTENTS =
            ExportContents.of(new Evaluator(Catalog.shipped()).evaluate(StarterPlans.read("dgx-h100-starter")));

    @TempDir
    private Path folder;

    @Test
    void exactly_the_files_that_were_told_are_written() throws IOException {
        var kinds = EnumSet.allOf(ExportKind.class);
        Path into = folder.resolve("new");
        int written = new ExportJob(CONTENTS, kinds, into, null).run((_, _) -> {});
        try (Stream<Path> files = Files.walk(into)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrderElementsOf(CONTENTS.files(kinds, into));
        }
        assertThat(written).isEqualTo(CONTENTS.files(kinds, into).size());
        assertThat(CONTENTS.existing(kinds, into)).hasSize(written);
    }

    @Test
    void progress_grows_and_says_what_is_done() {
        var shares = new ArrayList<Double>();
        var said = new ArrayList<String>();
        new ExportJob(CONTENTS, EnumSet.of(ExportKind.STATEMENTS, ExportKind.EVALUATION), folder, null)
                .run((share, sentence) -> {
                    shares.add(share);
                    said.add(sentence);
                });
        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share < 1);
        assertThat(said).containsExactly("Making the statements", "Making the evaluation", "Writing the files");
    }

    @Test
    void what_is_stopped_writes_nothing() {
        var job = new ExportJob(CONTENTS, EnumSet.of(ExportKind.EVALUATION), folder, null);
        assertThat(job.stop()).isTrue();
        assertThatThrownBy(() -> job.run((_, _) -> {})).isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_written_can_no_longer_be_stopped() {
        var job = new ExportJob(CONTENTS, EnumSet.of(ExportKind.EVALUATION), folder, null);
        job.run((_, _) -> {});
        assertThat(job.stop()).isFalse();
    }

    @Test
    void a_file_in_the_folders_place_is_told_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(
                        () -> new ExportJob(CONTENTS, EnumSet.of(ExportKind.EVALUATION), file, null).run((_, _) -> {}))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("taken");
    }

    @Test
    void names_of_plans_become_names_of_files() {
        assertThat(ExportContents.fileName("Llama 3.1 405B on 16,384 H100")).isEqualTo("llama-3-1-405b-on-16-384-h100");
        assertThat(ExportContents.fileName("…")).isEqualTo("plan");
    }
}

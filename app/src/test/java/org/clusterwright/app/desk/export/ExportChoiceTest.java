package org.clusterwright.app.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.clusterwright.app.session.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportChoiceTest {
    @TempDir
    private Path folder;

    @Test
    void the_first_time_the_workbook_is_proposed() {
        var choice = ExportChoice.remembered(Preferences.in(folder), Path.of("home"));
        assertThat(choice.kinds()).containsExactly(ExportKind.WORKBOOK);
        assertThat(choice.folder()).isEqualTo(Path.of("home", "Clusterwright"));
    }

    @Test
    void kinds_and_folder_are_remembered() {
        var chosen = new ExportChoice(EnumSet.of(ExportKind.CHARTS, ExportKind.EVALUATION), Path.of("there"));
        chosen.remember(Preferences.in(folder));
        assertThat(ExportChoice.remembered(Preferences.in(folder), Path.of("home")))
                .isEqualTo(chosen);
    }
}

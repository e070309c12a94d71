package org.clusterwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_was_chosen_is_there_in_the_next_run() {
        Preferences.in(folder).put("theme", "DARK");
        assertThat(Preferences.in(folder).get("theme")).contains("DARK");
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=\\uZZZZ");
        assertThat(Preferences.in(folder).get("theme")).isEmpty();
        assertThat(folder.resolve("settings.properties.unreadable")).exists();
    }

    @Test
    void the_newest_file_is_first_and_each_is_there_once() {
        var recent = new RecentFiles(Preferences.in(folder));
        recent.used(folder.resolve("a.cwplan"), "A", "$ 1 M", NOON);
        recent.used(folder.resolve("b.cwplan"), "B", "$ 2 M", NOON.plusSeconds(1));
        recent.used(folder.resolve("a.cwplan"), "A", "$ 3 M", NOON.plusSeconds(2));
        assertThat(new RecentFiles(Preferences.in(folder)).all())
                .extracting(RecentFiles.Recent::name, RecentFiles.Recent::headline)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", "$ 3 M"),
                        org.assertj.core.groups.Tuple.tuple("B", "$ 2 M"));
    }

    @Test
    void a_star_keeps_a_file_when_many_come_after_it() {
        var recent = new RecentFiles(Preferences.in(folder));
        recent.used(folder.resolve("kept.cwplan"), "kept", "", NOON);
        recent.star(recent.all().getFirst().file(), true);
        for (int i = 0; i < 30; i++) {
            recent.used(folder.resolve(i + ".cwplan"), "plan " + i, "", NOON.plusSeconds(i));
        }
        assertThat(new RecentFiles(Preferences.in(folder)).all())
                .hasSize(12)
                .anyMatch(each -> each.name().equals("kept") && each.starred());
    }

    @Test
    void a_forgotten_file_is_gone() {
        var recent = new RecentFiles(Preferences.in(folder));
        recent.used(folder.resolve("a.cwplan"), "A", "", NOON);
        recent.forget(recent.all().getFirst().file());
        assertThat(new RecentFiles(Preferences.in(folder)).all()).isEmpty();
    }
}

package org.clusterwright.app.desk.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.app.desk.palette.PaletteItem.Kind;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {
    private final PaletteSearch search = new PaletteSearch()
            .with(
                    Kind.COMMANDS,
                    List.of(
                            command("view.colour.power", "Colour racks by power", ""),
                            command("plan.power", "Set the power limit…", ""),
                            command("file.print", "Print power and rack elevations…", "No printer was found."),
                            command("edit.undo", "Undo", "Nothing has been changed yet.")))
            .with(Kind.FIGURES, List.of(item(Kind.FIGURES, "power.it_kilowatts", "IT power", "")));

    @Test
    void a_word_is_found_in_every_kind() {
        assertThat(search.find("power", null))
                .extracting(PaletteSearch.Section::kind, PaletteSearch.Section::all)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.COMMANDS, 3),
                        org.assertj.core.groups.Tuple.tuple(Kind.FIGURES, 1));
    }

    @Test
    void what_is_blocked_stays_and_stands_behind_its_equals() {
        assertThat(names("power", Kind.COMMANDS))
                .containsExactly("Colour racks by power", "Set the power limit…", "Print power and rack elevations…");
    }

    @Test
    void the_letters_that_answered_are_told() {
        var found = search.find("pow", Kind.FIGURES).getFirst().shown().getFirst();
        assertThat(found.letters()).containsExactly(3, 4, 5);
    }

    @Test
    void first_letters_of_words_suffice() {
        assertThat(names("crbp", Kind.COMMANDS)).containsExactly("Colour racks by power");
    }

    @Test
    void an_id_finds_what_the_name_does_not_say() {
        assertThat(names("it_kilowatts", Kind.FIGURES)).containsExactly("IT power");
    }

    @Test
    void words_may_come_in_any_order() {
        assertThat(names("power colour", Kind.COMMANDS)).containsExactly("Colour racks by power");
    }

    @Test
    void nothing_is_found_by_letters_that_only_happen_to_be_there() {
        assertThat(search.find("cwr", null)).isEmpty();
    }

    @Test
    void of_many_the_best_are_shown_and_the_rest_counted() {
        var many = new ArrayList<PaletteItem>();
        for (int i = 0; i < 11; i++) {
            many.add(command("c" + i, "Command " + i, ""));
        }
        var sections = new PaletteSearch().with(Kind.COMMANDS, many).find("command", null);
        assertThat(sections.getFirst().shown()).hasSize(4);
        assertThat(sections.getFirst().count()).isEqualTo("4 of 11");
    }

    private List<String> names(String query, Kind kind) {
        return search.find(query, kind).stream()
                .flatMap(section -> section.shown().stream())
                .map(found -> found.item().name())
                .toList();
    }

    private static PaletteItem command(String id, String name, String blocked) {
        return item(Kind.COMMANDS, id, name, blocked);
    }

    private static PaletteItem item(Kind kind, String id, String name, String blocked) {
        return new PaletteItem(kind, id, name, "", List.of(id), "", "", "fth-zap", blocked, () -> {}, null);
    }
}

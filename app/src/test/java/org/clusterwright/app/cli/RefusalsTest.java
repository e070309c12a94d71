package org.clusterwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> unusable() {
        String plan = Command.plan();
        return Stream.of(
                Arguments.of("empty", "", "an empty file"),
                Arguments.of("an object without fields", "{}", "format: found nothing"),
                Arguments.of("a list", "[]", "found a list"),
                Arguments.of("truncated", plan.substring(0, plan.length() / 2), "cut off"),
                Arguments.of("binary", "\0\1\2", "bytes that are not text"),
                Arguments.of("100 000 nested brackets", "[".repeat(100_000), "brackets nested deeper"),
                Arguments.of("newer version", plan.replace("\"version\": 1", "\"version\": 2"), "version: found 2"),
                Arguments.of("wrong format", plan.replace("clusterwright/plan", "somebody/else"), "format: found"),
                Arguments.of(
                        "unknown field",
                        plan.replace("\"version\": 1,", "\"version\": 1, \"mfu\": 0.5,"),
                        "mfu: found"),
                Arguments.of(
                        "duplicate key",
                        plan.replace("\"version\": 1,", "\"version\": 1, \"version\": 1,"),
                        "the field a second time"),
                Arguments.of(
                        "number beyond all numbers", plan.replace("\"years\": 5", "\"years\": 1e999"), "horizon.years"),
                Arguments.of(
                        "fraction for a count", plan.replace("\"count\": 8,", "\"count\": 8.5,"), "groups[0].count"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void an_unusable_plan_file_is_refused_with_its_name_and_the_place(String what, String content, String says)
            throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("bad.cwplan"), bytes);
        for (String verb : new String[] {"evaluate", "migrate"}) {
            assertThat(command().refused(verb, file))
                    .as(what)
                    .startsWith(file + ": ")
                    .contains(says, "expected");
        }
        assertThat(command().refused("explain", file, "cost.total_usd")).contains(says);
        assertThat(command().refused("diff", Command.STARTER, file)).contains(says);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategies x",
                "schedule x",
                "read x --into y",
                "validate memory x",
                "validate serving x",
                "evaluate template:dgx-h100-starter --pptx f",
                "evaluate template:dgx-h100-starter --pdf f",
                "evaluate",
                "evaluate a b",
                "evaluate template:nothing-like-it",
                "evaluate missing.cwplan",
                "evaluate template:dgx-h100-starter --set nonsense",
                "evaluate template:dgx-h100-starter --set groups[0].count=-1",
                "evaluate template:dgx-h100-starter --catalog missing",
                "explain template:dgx-h100-starter cost.totl_usd",
                "new template:dgx-h100-starter",
                "new a.cwplan -o b.cwplan",
                "migrate template:dgx-h100-starter",
                "diff template:dgx-h100-starter",
                "validate training missing.csv",
                "validate training missing.csv --worst many",
                "catalog",
                "catalog show nothing-like-it",
                "catalog list nothing-like-it"
            })
    void what_cannot_be_done_ends_in_one_line(String typed) {
        assertThat(command().refused((Object[]) typed.split(" "))).isNotEmpty();
    }

    @Test
    void an_unknown_figure_is_answered_with_the_nearest() {
        assertThat(command().refused("explain", Command.STARTER, "cost.totl_usd"))
                .contains("cost.total_usd");
    }

    @Test
    void what_a_person_typed_cannot_break_the_line_or_steer_a_terminal() {
        assertThat(command().refused("evaluate", "a\nb\u001B[31mc")).contains("a?b?[31mc");
    }

    @Test
    void a_mistake_in_the_users_catalogue_is_named_by_file_and_row() throws IOException {
        Files.writeString(
                folder.resolve("equivalents.csv"),
                "id,name,kg_per_unit,unit,source,date,quality\nx,X,much,km,s,2026,quote\n");
        assertThat(command().refused("templates", "--catalog", folder)).contains("equivalents.csv", "row 2", "much");
    }

    @Test
    void a_folder_in_the_place_of_a_catalogue_file_is_named() throws IOException {
        Path file = Files.createDirectory(folder.resolve("accelerators.csv"));
        assertThat(command().refused("templates", "--catalog", folder))
                .isEqualTo(file + ": found a folder, expected a file of comma-separated text.");
    }

    @Test
    void an_option_that_needs_a_number_says_so() {
        assertThat(command().refused("validate", "training", "runs.csv", "--worst", "abc"))
                .isEqualTo("clusterwright validate training: found --worst abc, expected a whole number.");
        assertThat(command().refused("evaluate", "a", "--csv", "b", "--csv", "c"))
                .isEqualTo("clusterwright evaluate: found --csv a second time, expected it once.");
    }

    private Command command() {
        return new Command(folder.resolve("home"));
    }
}

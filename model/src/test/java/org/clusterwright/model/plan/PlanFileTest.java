package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {

    @TempDir
    Path folder;

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        try {
            return fail("read %s", PlanFile.read("a.cwplan", bytes));
        } catch (PlanException refused) {
            var message = String.valueOf(refused.getMessage());
            assertThat(message)
                    .startsWith("a.cwplan: ")
                    .endsWith(".")
                    .doesNotContain("\n", "Exception", "jackson", "java");
            return message;
        }
    }

    private String changed(String found, String by) {
        assertThat(Sample.TEXT).contains(found);
        return refusal(Sample.TEXT.replace(found, by));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("")).isEqualTo("a.cwplan: found an empty file, expected a plan file.");
        assertThat(refusal(" \n ")).isEqualTo("a.cwplan: found an empty file, expected a plan file.");
    }

    @Test
    void an_object_without_fields_is_refused() {
        assertThat(refusal("{}")).isEqualTo("a.cwplan: format: found nothing, expected \"clusterwright/plan\".");
    }

    @Test
    void a_list_is_refused() {
        assertThat(refusal("[]")).contains("found a list, expected an object with the field format");
        assertThat(refusal("7")).contains("found no object, expected an object with the field format");
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_is_cut() {
        var whole = Sample.TEXT.strip();
        for (int length = 1; length < whole.length(); length++) {
            assertThat(refusal(whole.substring(0, length)))
                    .as("cut after %d", length)
                    .contains("expected");
        }
        assertThat(refusal(whole.substring(0, whole.indexOf("\"row\"") + 8)))
                .isEqualTo(
                        "a.cwplan: groups[0].row: found the end of the file, expected the rest of the JSON: the file is cut off.");
    }

    @Test
    void bytes_that_are_not_text_are_refused() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe}))
                .contains("found bytes that are not text, expected a plan file");
        assertThat(refusal(new byte[] {'{', 0, '}'})).contains("found bytes that are not text");
    }

    @Test
    void a_hundred_thousand_brackets_are_refused() {
        assertThat(refusal("[".repeat(100_000)))
                .contains("found brackets nested deeper than 64, expected at most 64 levels");
        assertThat(refusal("{\"a\":".repeat(100_000))).contains("found brackets nested deeper than 64");
        assertThat(changed("[\"A note\"]", "[".repeat(100_000) + "]".repeat(100_000)))
                .contains("found brackets nested deeper than 64");
    }

    @Test
    void a_newer_version_is_refused() {
        assertThat(changed("\"version\": 1", "\"version\": 2"))
                .isEqualTo("a.cwplan: version: found 2, which a newer Clusterwright wrote, expected version 1.");
        assertThat(changed("\"version\": 1", "\"version\": 0")).contains("version: found 0, expected version 1");
        assertThat(changed("\"version\": 1", "\"version\": \"1\""))
                .contains("version: found \"1\", expected version 1");
        assertThat(changed("\"version\": 1,", "")).contains("version: found nothing, expected version 1");
    }

    @Test
    void a_wrong_format_is_refused() {
        assertThat(changed("clusterwright/plan", "other/plan"))
                .isEqualTo("a.cwplan: format: found \"other/plan\", expected \"clusterwright/plan\".");
    }

    @Test
    void an_unknown_field_is_refused() {
        assertThat(changed("\"years\": 5", "\"years\": 5, \"mfu\": 0.4"))
                .isEqualTo("a.cwplan: horizon.mfu: found an unknown field, expected one of start, years.");
        assertThat(changed("\"zero\": 1", "\"zero\": 1, \"dp\": 4"))
                .contains("training.strategy.dp: found an unknown field");
    }

    @Test
    void the_field_that_was_probably_meant_is_named_first() {
        assertThat(changed("\"discount_rate\"", "\"discount_rates\""))
                .contains(
                        "finance.discount_rates: found an unknown field, expected discount_rate, or another of discount, ");
    }

    @Test
    void a_duplicate_key_is_refused() {
        assertThat(changed("\"years\": 5", "\"years\": 5, \"years\": 6"))
                .isEqualTo(
                        "a.cwplan: horizon.years: found the field a second time at line 6, column 54, expected each field once.");
    }

    @ParameterizedTest
    @CsvSource({"1e999", "-1e999", "1e999999999"})
    void a_number_beyond_all_bounds_is_refused(String number) {
        assertThat(changed("\"salary_usd\": 180000", "\"salary_usd\": " + number))
                .contains("finance.salary_usd: found ", "expected a finite number from 0 to 10000000");
        assertThat(changed("\"count\": 2", "\"count\": " + number))
                .contains("groups[0].count: found ", "expected a whole number");
    }

    @Test
    void a_fraction_for_a_count_is_refused() {
        assertThat(changed("\"count\": 2", "\"count\": 2.5"))
                .isEqualTo("a.cwplan: groups[0].count: found 2.5, expected a whole number from 1 to 1000000.");
        assertThat(changed("\"count\": 2", "\"count\": 2.0")).contains("groups[0].count: found 2.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "count": 2              | "count": "2"                | groups[0].count: found the text "2", expected a whole number
        "count": 2              | "count": 0                  | groups[0].count: found 0, expected a whole number from 1
        "count": 2              | "count": 99999999999999999999 | groups[0].count: found 99999999999999999999
        "count": 2,             | ''                          | groups[0].count: found nothing, expected a whole number
        "count": 2              | "count": null               | groups[0].count: found null, expected a whole number
        "discount": 0.1         | "discount": 1.1             | finance.discount: found 1.1, expected a finite number from 0 to 1
        "discount": 0.1         | "discount": true            | finance.discount: found true, expected a finite number
        "discount": 0.1         | "discount": NaN             | finance.discount: found text that is not JSON
        "discount": 0.1         | "discount": {"value": 0.1}  | finance.discount.source: found nothing, expected a text
        "discount": 0.1         | "discount": {"value": 0.1, "low": 0.2, "source": "s", "quality": "quote"} | finance.discount.low: found 0.2, expected at most the value 0.1
        "discount": 0.1         | "discount": {"value": 0.1, "high": 7, "source": "s", "quality": "quote"} | finance.discount.high: found 7, expected a finite number from 0 to 1
        "notes": ["A note"],    | ''                          | notes: found nothing, expected a list
        ["A note"]              | "A note"                    | notes: found the text "A note", expected a list
        ["A note"]              | [null]                      | notes[0]: found null, expected a text
        "2027-01"               | "2027-13"                   | horizon.start: found the text "2027-13", expected a month like "2027-01"
        "2027-01"               | "2027"                      | horizon.start: found the text "2027", expected a month
        "bf16"                  | "bf17"                      | training.precision: found the text "bf17", expected one of fp64
        "kind": "given"         | "kind": "best"              | training.strategy.kind: found the text "best", expected one of automatic, given
        "kind": "given",        | ''                          | training.strategy.kind: found nothing, expected one of automatic, given
        "unit": 11              | "unit": -1                  | groups[0].placements[1].unit: found -1
        "storage": {"node": "flash", "count": 3} | "storage": 3 | storage: found 3, expected an object
        """)
    void what_the_plan_does_not_mean_is_refused_with_place_found_and_expected(String text, String by, String message) {
        assertThat(changed(text, by)).contains(message);
    }

    @Test
    void text_after_the_end_is_refused() {
        assertThat(refusal(Sample.TEXT + "{}")).contains("found more text after the end");
    }

    @Test
    void what_a_terminal_would_obey_is_not_repeated() {
        assertThat(changed("\"count\": 2", "\"count\": \"\\u001b[2J\\u202e" + "x".repeat(100_000) + "\""))
                .hasSizeLessThan(400)
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void a_file_of_more_than_32_megabytes_is_refused() {
        assertThat(refusal(new byte[StrictJson.LARGEST_BYTES + 1])).contains("found more than 32 MB");
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        var missing = folder.resolve("missing.cwplan");
        assertThatThrownBy(() -> PlanFile.read(missing))
                .hasMessage(missing + ": found no such file, expected a plan file.");
        assertThatThrownBy(() -> PlanFile.read(folder)).hasMessage(folder + ": found a folder, expected a plan file.");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_plan() {
        assertThat(PlanFile.read("a", ("\uFEFF" + Sample.TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Sample.plan());
    }

    @Test
    void a_bare_number_was_typed_in_the_plan() {
        var discount = Sample.plan().finance().discount();
        assertThat(discount.value()).isEqualTo(0.1);
        assertThat(discount.source()).isEqualTo("typed in the plan");
        assertThat(Sample.plan().training().tokens().source()).isEqualTo("A paper");
    }

    @Test
    void a_saved_plan_opens_as_it_was() throws IOException {
        var file = folder.resolve("plan.cwplan");
        var plan = Sample.plan().embedding(Catalog.of(Sample.entries()));
        PlanFile.write(plan, file);
        assertThat(PlanFile.read(file)).isEqualTo(plan);
        assertThat(plan.catalog().servers()).containsOnlyKeys("box");
        assertThat(plan.catalog().accelerators()).containsOnlyKeys("chip");
        assertThat(Files.readString(file))
                .startsWith("{\n  \"format\": \"clusterwright/plan\",\n  \"version\": 1,\n")
                .endsWith("}\n");
    }

    @Test
    void what_a_plan_carries_wins_over_what_is_shipped() {
        var shipped = Catalog.of(Sample.entries());
        var own = Settings.apply(Sample.plan().embedding(shipped), List.of("catalog.servers.box.max_watts=12345"));
        assertThat(own.embedding(shipped)).isEqualTo(own);
    }

    @Test
    void saving_keeps_the_file_that_was_there_and_leaves_nothing_else() throws IOException {
        var file = folder.resolve("plan.cwplan");
        for (int years = 1; years <= 3; years++) {
            PlanFile.write(Sample.plan("\"years\": 5", "\"years\": " + years), file);
        }
        assertThat(PlanFile.read(file).horizon().years()).isEqualTo(3);
        assertThat(PlanFile.read(folder.resolve("plan.cwplan.bak")).horizon().years())
                .isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_save_that_fails_leaves_the_folder_as_it_was() throws IOException {
        var file = folder.resolve("plan.cwplan");
        PlanFile.write(Sample.plan(), file);
        // a folder stands where the backup belongs
        Files.createDirectories(folder.resolve("plan.cwplan.bak").resolve("full"));
        var later = Sample.plan("\"years\": 5", "\"years\": 9");
        assertThatThrownBy(() -> PlanFile.write(later, file)).isInstanceOf(IOException.class);
        assertThat(PlanFile.read(file).horizon().years()).isEqualTo(5);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("plan.cwplan", "plan.cwplan.bak");
        }
    }

    @Test
    void a_linked_file_stays_a_link() throws IOException {
        var file = folder.resolve("plan.cwplan");
        PlanFile.write(Sample.plan(), file);
        var link = Files.createSymbolicLink(folder.resolve("link.cwplan"), file);
        PlanFile.write(Sample.plan("\"years\": 5", "\"years\": 9"), link);
        assertThat(link).isSymbolicLink();
        assertThat(PlanFile.read(file).horizon().years()).isEqualTo(9);
    }
}

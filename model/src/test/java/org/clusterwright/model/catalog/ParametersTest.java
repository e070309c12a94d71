package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {
    static Stream<Architecture> shipped() {
        return Catalog.shipped().models().all().stream();
    }

    /// Rows whose note begins with `error:` say why the published number is another: rounded names, towers for images.
    static Stream<Architecture> publishedExactly() {
        return shipped().filter(a -> !excused(a) && a.publishedTotalParameters() != null);
    }

    @ParameterizedTest
    @MethodSource("publishedExactly")
    void counted_from_the_configuration_they_meet_the_published_count_within_one_percent(Architecture a) {
        double published = Objects.requireNonNull(a.publishedTotalParameters()).value();
        assertThat(Parameters.of(a).total() / published).as(a.id()).isCloseTo(1, within(0.01));
    }

    @Test
    void few_published_counts_are_excused_and_each_says_why() {
        assertThat(shipped().filter(ParametersTest::excused).map(Architecture::note))
                .hasSizeLessThan(20)
                .allMatch(note -> note != null && note.length() > "error: ".length() + 10);
    }

    /// Counts made by an independent program from the same configurations.
    @Test
    void an_independent_count_agrees_to_the_last_parameter() throws IOException {
        var architectures = new HashMap<String, Architecture>();
        shipped().forEach(a -> architectures.put(a.id(), a));
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("parameter-counts.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.stream().forEach(row -> {
                var counted = Parameters.of(Objects.requireNonNull(architectures.remove(row.getField("id"))));
                assertThat(counted.total()).as(row.getField("id")).isEqualTo(Long.parseLong(row.getField("total")));
                assertThat(counted.active()).as(row.getField("id")).isEqualTo(Long.parseLong(row.getField("active")));
            });
        }
        assertThat(architectures).isEmpty();
    }

    /// GPT-3: 96 layers of 12 h² + 13 h, a vocabulary of 50257 and 2048 positions, and the last norm.
    @Test
    void gpt3_follows_from_its_twelve_hidden_squares_a_layer() {
        long h = 12288;
        long expected = 96 * (12 * h * h + 13 * h) + (50257 + 2048) * h + 2 * h;
        assertThat(Parameters.of(byId("gpt-3-175b")).total()).isEqualTo(expected);
    }

    @Test
    void a_token_of_mixtral_visits_two_of_eight_experts() {
        var p = Parameters.of(byId("mixtral-8x7b"));
        assertThat(p.routedExperts()).isEqualTo(32L * 8 * 3 * 4096 * 14336);
        assertThat(p.idleExperts()).isEqualTo(32L * 6 * 3 * 4096 * 14336);
    }

    @Test
    void names_and_aliases_belong_to_one_architecture_each() {
        Map<String, String> owners = new HashMap<>();
        shipped()
                .forEach(a -> Stream.of(List.of(a.id(), a.name()), a.aliases())
                        .flatMap(List::stream)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .forEach(name ->
                                assertThat(owners.put(name, a.id())).as(name).isNull()));
    }

    private static boolean excused(Architecture a) {
        return a.note() != null && a.note().startsWith("error:");
    }

    static Architecture byId(String id) {
        return shipped().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}

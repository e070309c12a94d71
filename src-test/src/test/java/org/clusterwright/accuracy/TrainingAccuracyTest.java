package org.clusterwright.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.validate.Errors;
import org.clusterwright.model.validate.Prediction;
import org.clusterwright.model.validate.TrainingValidation;
import org.clusterwright.model.validate.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The training engine against published step times: bars that it must not fall behind.
class TrainingAccuracyTest {
    private static final Validation VALIDATION = validate();

    private static Validation validate() {
        try (var csv =
                Objects.requireNonNull(TrainingAccuracyTest.class.getResourceAsStream("/measurements/training.csv"))) {
            return new TrainingValidation(Catalog.shipped())
                    .validate(new InputStreamReader(csv, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void more_than_nine_of_ten_rows_are_predicted_and_the_others_say_what_they_lack() {
        assertThat(VALIDATION.predictions().size()).isGreaterThan(VALIDATION.rows() * 92 / 100);
        assertThat(VALIDATION.predictions().size() + VALIDATION.skipped().size())
                .isEqualTo(VALIDATION.rows());
        assertThat(VALIDATION.skipped())
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
    }

    @Test
    void half_of_the_rows_come_within_five_and_a_half_percent_and_all_within_eight_on_average() {
        Errors errors = VALIDATION.errors();
        assertThat(errors.median()).isLessThan(0.055);
        assertThat(errors.mean()).isLessThan(0.08);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Korthikanti    | 0.05
        SC21 (arXiv    | 0.05
        SC21 Table 2   | 0.05
        A100 40GB with | 0.07
        H100 80GB BF16 | 0.07
        BLOOM prequel  | 0.06
        NeMo 24.07     | 0.12
        torchtitan     | 0.10
        TPU v5e        | 0.07
        tpu-recipes    | 0.08
        Megatron-Bridge| 0.11
        """)
    void each_source_comes_within_its_bar_on_average(String source, double most) {
        var ofSource = VALIDATION.errorsBySource().entrySet().stream()
                .filter(entry -> entry.getKey().contains(source))
                .toList();
        assertThat(ofSource)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getValue().mean()).isLessThan(most));
    }

    @Test
    void predictions_rank_runs_as_measurements_do() {
        long together = 0;
        long pairs = 0;
        var rows = VALIDATION.predictions().stream()
                .filter(row -> !row.suspect() && row.source().contains("Megatron-Bridge"))
                .toList();
        for (Prediction a : rows) {
            for (Prediction b : rows) {
                if (a.measured() > 1.1 * b.measured()) {
                    pairs++;
                    if (a.predicted() > b.predicted()) {
                        together++;
                    }
                }
            }
        }
        assertThat((double) together / pairs).isGreaterThan(0.95);
    }
}

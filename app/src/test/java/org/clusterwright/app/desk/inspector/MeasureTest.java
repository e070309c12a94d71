package org.clusterwright.app.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private static final int CASES = 2_000;

    static List<Measure> measures() {
        return List.of(
                Measure.PLAIN,
                Measure.PER_CENT,
                Measure.USD,
                Measure.WATTS,
                Measure.KILOWATTS,
                Measure.BYTES,
                Measure.MEMORY,
                Measure.BIT_RATE,
                Measure.BYTE_RATE,
                Measure.FLOPS,
                Measure.KILOGRAMS,
                Measure.SECONDS,
                Measure.TOKENS,
                Measure.of("g/kWh", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310k | 310000",
                "310 k$ | 310000",
                "$310,000 | 310000",
                "$ 1.2 M | 1200000",
                "310 | 310000",
                "3,1 | 3100",
                "1.2e3 | 1200000",
                "−5 | -5000",
                "0.31 M$ | 310000"
            })
    void money_is_read_as_people_write_it(String typed, double dollars) {
        assertThat(Measure.USD.read(typed, Measure.USD.step(310_000))).isEqualTo(dollars);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"40% | 0.4", "40 | 0.4", "40 % | 0.4", "0.5 | 0.005"})
    void shares_are_read_in_per_cent(String typed, double share) {
        assertThat(Measure.PER_CENT.read(typed, Measure.PER_CENT.step(0.1))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"400 | 5e10", "400G | 5e10", "400 Gb/s | 5e10", "800000 Mb/s | 1e11"})
    void ports_are_read_in_bits(String typed, double bytes) {
        assertThat(Measure.BIT_RATE.read(typed, Measure.BIT_RATE.step(5e10))).isCloseTo(bytes, within(1.0));
    }

    @Test
    void what_is_shown_has_three_digits_and_suits_the_size() {
        assertThat(Measure.USD.text(310_000)).isEqualTo("310 k$");
        assertThat(Measure.USD.text(3_200)).isEqualTo("3,200 $");
        assertThat(Measure.WATTS.text(9_200)).isEqualTo("9.20 kW");
        assertThat(Measure.MEMORY.text(0x1p30 * 80)).isEqualTo("80 GiB");
        assertThat(Measure.BIT_RATE.text(5e10)).isEqualTo("400 Gb/s");
        assertThat(Measure.PER_CENT.text(0.123)).isEqualTo("12.3 %");
        assertThat(Measure.TOKENS.text(15.6e12)).isEqualTo("15.6 T");
    }

    /// Law: what is shown to be edited is read back as the same number.
    @ParameterizedTest
    @MethodSource("measures")
    void reading_what_is_shown_changes_nothing(Measure measure) {
        var random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            double value = (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-6, 16));
            var step = measure.step(value);
            assertThat(measure.read(Measure.exact(value, step), step)).isCloseTo(value, within(Math.abs(value) * 1e-9));
        }
    }

    /// Law: a number with its unit is read the same whatever unit the field shows.
    @ParameterizedTest
    @MethodSource("measures")
    void a_typed_unit_beats_the_shown_one(Measure measure) {
        for (var typed : measure.steps()) {
            for (var shown : measure.steps()) {
                if (!typed.name().isEmpty()) {
                    assertThat(measure.read("12.5 " + typed.name(), shown))
                            .isCloseTo(12.5 * typed.size(), within(typed.size() * 1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1.2.3", "--4", "12 parsecs", "1,23,4", "NaN", "∞"})
    void what_is_no_number_is_refused_in_a_sentence(String typed) {
        assertThatThrownBy(() -> Measure.WATTS.read(typed, Measure.WATTS.step(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + typed + "”");
    }
}

package org.clusterwright.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "72.689 | 72.7",
                "0.41249 | 0.412",
                "5 | 5",
                "5.001 | 5.00",
                "16384 | 16,400",
                "999.6 | 1,000",
                "30840000 | 30.8 M",
                "999600000 | 1.00 bn",
                "1323000000 | 1.32 bn",
                "-7730000 | -7.73 M",
                "0.0000123 | 1.23E-5"
            })
    void a_headline_has_three_significant_digits_and_a_word_for_millions(double value, String shown) {
        assertThat(ThreeDigits.number(value)).isEqualTo(shown);
    }
}

package org.clusterwright.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void one_unit_serves_a_whole_chart() {
        assertThat(Scale.of(Units.USD, 1.3e9)).isEqualTo(new Scale("M$", 1e6));
        assertThat(Scale.of(Units.USD, 2.8e6)).isEqualTo(new Scale("k$", 1e3));
        assertThat(Scale.of(Units.TONNE_CO2E, 315_490)).isEqualTo(new Scale("kt CO₂e", 1e3));
        assertThat(Scale.of(Units.KILOWATT, 140)).isEqualTo(new Scale("kW", 1));
    }

    @Test
    void numbers_have_three_digits_and_sums_as_many_as_they_need() {
        var scale = new Scale("M$", 1e6);
        assertThat(scale.number(1_322_600_000.0)).isEqualTo("1,323");
        assertThat(scale.number(41_640_000.0)).isEqualTo("41.6");
        assertThat(scale.number(300_000.0)).isEqualTo("0.300");
        assertThat(scale.number(-250_648_268.8)).isEqualTo("−251");
        assertThat(scale.number(0.0)).isEqualTo("0");
        assertThat(scale.number(20.0)).isEqualTo("< 0.001");
        assertThat(scale.range(280e6, 374e6)).isEqualTo("280 – 374");
    }

    @Test
    void what_is_not_known_is_a_dash() {
        assertThat(new Scale("M$", 1e6).withUnit(null)).isEqualTo("–");
    }

    @Test
    void shares_are_in_per_cent() {
        assertThat(Scale.percent(0.536)).isEqualTo("54 %");
        assertThat(Scale.percent(0.004)).isEqualTo("0.4 %");
        assertThat(Scale.percent(0.00001)).isEqualTo("< 0.1 %");
    }
}

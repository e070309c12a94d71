package org.clusterwright.app.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.format.CellFormat;
import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void budgets_of_millions_are_written_in_millions() {
        assertThat(shown(Scale.of(Units.USD, 1.158e9).formatWithUnit(), 1_158_472_731))
                .isEqualTo("1,158 M$");
        assertThat(shown(Scale.of(Units.USD, 2.5e8).formatWithUnit(), 229_400_000))
                .isEqualTo("229.4 M$");
        assertThat(shown(Scale.of(Units.USD, 3e6).formatWithUnit(), 2_844_110)).isEqualTo("2,844 k$");
    }

    @Test
    void a_number_that_stands_alone_carries_its_unit() {
        assertThat(shown(Scale.of(Units.MEGAWATT_HOUR, 730_634).formatWithUnit(), 730_634))
                .isEqualTo("731 GWh");
        assertThat(shown(Scale.of(Units.DAY, 70.61).formatWithUnit(), 70.61)).isEqualTo("70.6 days");
        assertThat(shown(
                        Scale.of(Units.ACCELERATOR.multiply(Units.HOUR), 27_763_844)
                                .formatWithUnit(),
                        27_763_844))
                .isEqualTo("27.8 M h");
    }

    @Test
    void negative_numbers_stand_in_brackets() {
        assertThat(shown(Scale.of(Units.USD, 1.2e9).format(), -251_000_000)).isEqualTo("(251)");
        assertThat(shown(NumberFormat.bracketed(197_611_352), -197_611_352)).isEqualTo("(197,611,352)");
    }

    private static String shown(String format, double value) {
        return CellFormat.getInstance(Locale.ROOT, format).apply(value).text.strip();
    }
}

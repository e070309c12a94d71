package org.clusterwright.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger(3);
    private final Input energy = input("site.energy_mwh", Units.MEGAWATT_HOUR, 100.0);
    private final Input price = input("site.price", Units.USD.divide(Units.KILOWATT_HOUR), 0.1);
    private final Input growth = input("site.growth", Units.ONE, 0.05);
    private final Input rate = input("finance.rate", Units.ONE, 0.1);
    private final Input kwh = ledger.constant(Constant.KWH_PER_MWH);

    @Test
    void a_yearly_figure_is_its_formula_in_each_year_and_its_total_the_sum() {
        Figure bill = bill();
        Values values = ledger.close().values();
        // 100 MWh · 1000 · 0.1 $/kWh = 10 000 $, growing by 5 % a year from year 0
        assertThat(values.years(bill)).containsExactly(new double[] {10_000, 10_500, 11_025, 11_576.25}, within(1e-9));
        assertThat(values.of(bill)).isCloseTo(43_101.25, within(1e-9));
    }

    @Test
    void present_value_leaves_year_0_undiscounted() {
        Figure worth = ledger.figure("operating.worth_usd", "Worth", Units.USD, Term.presentValue(rate, bill()));
        double expected = 10_000 + 10_500 / 1.1 + 11_025 / 1.21 + 11_576.25 / 1.331;
        assertThat(ledger.close().values().of(worth)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void a_kilowatt_hour_taken_for_a_megawatt_hour_is_refused_with_both_units_named() {
        assertThatThrownBy(() -> ledger.figure("operating.bill_usd", "Bill", Units.USD, energy.times(price)))
                .isInstanceOf(UnitMismatch.class)
                .hasMessageContaining("USD")
                .hasMessageContaining("MW");
        assertThatThrownBy(() -> energy.plus(price))
                .isInstanceOf(UnitMismatch.class)
                .hasMessageContaining("MWh");
    }

    @Test
    void a_sum_over_rows_in_another_unit_is_refused() {
        assertThatThrownBy(() -> new Block("bill", Units.USD, List.of(bill(), energy)).sum())
                .isInstanceOf(UnitMismatch.class)
                .hasMessageContaining("MWh")
                .hasMessageContaining("USD");
    }

    @Test
    void a_number_other_than_0_and_1_needs_a_name() {
        assertThatThrownBy(() -> new Literal(12, Units.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_is_written_once() {
        bill();
        assertThatThrownBy(this::bill).hasMessageContaining("written twice");
    }

    @Test
    void a_formula_over_an_unknown_is_unknown_and_a_sum_says_what_it_leaves_out() {
        Block lines = ledger.block(
                "bill.usd",
                Units.USD,
                List.of("known", "unknown"),
                key -> key,
                key -> key,
                key -> input("price." + key, Units.USD, key.equals("known") ? 7.0 : null)
                        .times(Literal.ONE));
        Figure sum = ledger.figure("capital.usd", "Capital", Units.USD, lines.sum());
        Figure twice = ledger.figure("capital.twice_usd", "Twice", Units.USD, sum.plus(sum));
        Book book = ledger.close();
        assertThat(book.presence(lines.rows().get(1)).missing()).containsExactly("path.price.unknown");
        assertThat(book.values().of(twice)).isEqualTo(14);
        assertThat(book.presence(twice).absent()).isFalse();
        assertThat(book.presence(twice).leavesOut()).containsExactly("path.price.unknown");
    }

    @Test
    void a_sum_of_unknowns_alone_is_unknown() {
        Block lines = ledger.block(
                "bill.usd",
                Units.USD,
                List.of("a", "b"),
                key -> key,
                key -> key,
                key -> input("price." + key, Units.USD, null).times(Literal.ONE));
        Figure sum = ledger.figure("capital.usd", "Capital", Units.USD, lines.sum());
        assertThat(ledger.close().presence(sum).missing()).containsExactly("path.price.a", "path.price.b");
    }

    @Test
    void the_program_runs_with_other_inputs() {
        Figure bill = bill();
        Book book = ledger.close();
        assertThat(book.program().run(Map.of(price, 0.2)).of(bill))
                .isCloseTo(2 * book.values().of(bill), within(1e-9));
    }

    @Test
    void derivatives_equal_central_differences() {
        Figure bill = bill();
        Figure balance = ledger.yearly("cash.balance_usd", "Balance", Units.USD, Term.runningTotal(bill), Total.LAST);
        Figure worth = ledger.figure("operating.worth_usd", "Worth", Units.USD, Term.presentValue(rate, balance));
        Figure mixed = ledger.figure(
                "operating.mixed_usd",
                "Mixed",
                Units.USD,
                Term.when(
                        growth.moreThan(rate),
                        worth,
                        worth.minus(bill.overYears()).atLeast(balance.overYears())));
        Book book = ledger.close();
        Map<Named, double[]> gradient = book.program().gradient(mixed, book.values());
        for (Input input : List.of(energy, price, growth, rate)) {
            double x = book.values().of(input);
            double h = 1e-5 * x;
            double up = book.program().run(Map.of(input, x + h)).of(mixed);
            double down = book.program().run(Map.of(input, x - h)).of(mixed);
            assertThat(Objects.requireNonNull(gradient.get(input))[0])
                    .as(input.id())
                    .isCloseTo((up - down) / (2 * h), within(1e-6 * Math.abs(up / x)));
        }
    }

    @Test
    void an_input_that_a_result_reads_is_not_live() {
        ledger.result(Result.of(
                "performance.step_seconds",
                "Step",
                Units.SECOND,
                3,
                Breakdown.of("searched"),
                java.util.Set.of(growth.id())));
        bill();
        Book book = ledger.close();
        assertThat(book.live(growth)).isFalse();
        assertThat(book.live(price)).isTrue();
        assertThat(book.live(kwh)).as("a constant of definition").isFalse();
    }

    private Figure bill() {
        Figure factor = ledger.yearly(
                "site.price_growth",
                "Price growth",
                Units.ONE,
                Literal.ONE.plus(growth).power(ledger.year()),
                Total.NONE);
        return ledger.yearly(
                "operating.bill_usd",
                "Bill",
                Units.USD,
                energy.times(kwh).times(price).times(factor));
    }

    private Input input(String id, javax.measure.Unit<?> unit, @Nullable Double value) {
        return ledger.input(
                id, "path." + id, id, unit, value == null ? null : Sourced.of(value, "a test", Quality.ASSUMPTION));
    }
}

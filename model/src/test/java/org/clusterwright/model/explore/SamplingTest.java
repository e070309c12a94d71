package org.clusterwright.model.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.api.Test;

/// Ranges that one can work out by hand.
class SamplingTest {
    private final Ledger ledger = new Ledger(2);
    private final Input price = input("price.part", 0.0, 10.0, 10.0);
    private final Input discount = input("finance.discount", 0.0, 0.0, 0.5);
    private final Input certain = input("finance.certain", 3.0, 3.0, 3.0);
    private final Input steps = input("engine.steps", 1.0, 2.0, 3.0);
    private final Figure paid = ledger.figure("bill.paid", "Paid", Units.ONE, price.times(Literal.ONE.minus(discount)));
    private final Figure yearly = ledger.yearly("cash.yearly", "Yearly", Units.ONE, price.times(ledger.year()));
    private final Figure fixed = ledger.figure("bill.fixed", "Fixed", Units.ONE, certain.times(certain));
    private final Result found =
            ledger.result(Result.of("engine.found", "Found", Units.ONE, 7, Breakdown.NONE, Set.of("engine.steps")));
    private final Book book = ledger.close();

    @Test
    void a_triangle_from_0_to_10_with_its_peak_at_10_has_a_tenth_of_its_draws_below_the_root_of_a_tenth() {
        Spread spread = spreads(List.of(Quantity.of(price))).getFirst();
        assertThat(spread.low()).isCloseTo(10 * Math.sqrt(0.1), within(0.01));
        assertThat(spread.high()).isCloseTo(10 * Math.sqrt(0.9), within(0.01));
        assertThat(spread.quantile(0.5)).isCloseTo(10 * Math.sqrt(0.5), within(0.01));
    }

    @Test
    void the_likely_value_is_that_of_the_plan_even_outside_of_the_range() {
        Spread spread = spreads(List.of(Quantity.of(paid))).getFirst();
        assertThat(spread.likely()).isEqualTo(10);
        assertThat(spread.high()).isLessThan(10);
        assertThat(spread.low()).isLessThan(spread.high());
        assertThat(spread.isWidened()).isTrue();
        assertThat(spread.from()).isEqualTo(spread.low());
        assertThat(spread.to()).isEqualTo(10);
    }

    @Test
    void a_year_moves_as_its_own_and_what_does_not_move_has_no_range() {
        var spreads = spreads(List.of(new Quantity(yearly, 0), new Quantity(yearly, 2), Quantity.of(fixed)));
        assertThat(spreads).singleElement().satisfies(spread -> {
            assertThat(spread.of().year()).isEqualTo(2);
            assertThat(spread.likely()).isEqualTo(20);
        });
    }

    @Test
    void inputs_without_room_and_inputs_of_engines_are_not_drawn() {
        assertThat(Sampling.drawn(book)).containsExactly(price, discount);
        assertThat(Sampling.isUncertain(steps)).isTrue();
        assertThat(spreads(List.of(Quantity.of(found)))).isEmpty();
    }

    @Test
    void the_same_book_gives_the_same_draws() {
        assertThat(spreads(List.of(Quantity.of(paid))).getFirst().samples())
                .isEqualTo(spreads(List.of(Quantity.of(paid))).getFirst().samples());
    }

    @Test
    void nothing_comes_of_draws_that_nobody_wants_any_more() {
        assertThat(Sampling.of(book, List.of(Quantity.of(paid)), 100, () -> true))
                .isEmpty();
    }

    @Test
    void a_histogram_counts_every_draw_between_its_ends() {
        var spread = new Spread(Quantity.of(paid), 2, new double[] {4, 0, 1, 2, 3, 9});
        assertThat(spread.histogram(0, 4, 2)).containsExactly(2, 3);
        assertThat(spread.quantile(0)).isZero();
        assertThat(spread.quantile(1)).isEqualTo(9);
        assertThat(spread.quantile(0.5)).isEqualTo(2.5);
    }

    @Test
    void the_widest_swing_comes_first() {
        assertThat(Swing.of(Quantity.of(paid), book))
                .containsExactly(new Swing(price, -10, 0), new Swing(discount, 0, -5));
    }

    @Test
    void a_figure_reaches_all_that_its_formula_rests_on() {
        assertThat(Reach.of(paid)).containsExactly(paid, price, discount);
    }

    private List<Spread> spreads(List<Quantity> wanted) {
        return Sampling.of(book, wanted, 2_000, () -> false).orElseThrow();
    }

    private Input input(String id, double low, double likely, double high) {
        return ledger.input(
                id, id, id, Units.ONE, new Sourced<>(likely, low, high, "assumed", null, Quality.ASSUMPTION, null));
    }
}

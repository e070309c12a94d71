package org.clusterwright.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.api.Test;

/// What a figure looks like in a cell and in words.
class ReadersTest {
    private final Ledger ledger = new Ledger(2);
    private final Input price = ledger.input(
            "price.dgx-h100",
            "catalog.servers.dgx-h100.price_usd",
            "Price",
            Units.USD,
            Sourced.of(300.0, "a quote", Quality.QUOTE));
    private final Input discount = ledger.input(
            "finance.discount", "finance.discount", "Discount", Units.ONE, Sourced.of(0.25, "agreed", Quality.QUOTE));
    private final Figure paid =
            ledger.figure("bill.paid_usd", "Paid", Units.USD, price.times(Literal.ONE.minus(discount)));
    private final Figure flows = ledger.yearly(
            "cash.flows_usd", "Flows", Units.USD, paid.times(ledger.year().minus(Literal.ONE.minus(discount))));
    private final Figure balance =
            ledger.yearly("cash.balance_usd", "Balance", Units.USD, Term.runningTotal(flows), Total.LAST);
    private final Figure worth = ledger.figure(
            "cash.worth_usd",
            "Worth",
            Units.USD,
            Term.presentValue(discount, flows).minus(balance.overYears()));

    @Test
    void inputs_go_by_name_the_rest_by_cell_with_brackets_only_where_they_matter() {
        assertThat(cells().of(paid, Addresses.TOTAL)).isEqualTo("price_dgx_h100*(1-finance_discount)");
        assertThat(cells().of(flows, 1)).isEqualTo("<bill.paid_usd@T>*(<time.year@1>-(1-finance_discount))");
        assertThat(cells().of(balance, 1)).isEqualTo("SUM($<cash.flows_usd@0..1>)");
        assertThat(cells().of(worth, Addresses.TOTAL))
                .isEqualTo("<cash.flows_usd@0>+NPV(finance_discount,<cash.flows_usd@1..2>)-<cash.balance_usd@T>");
        assertThat(cells().total(flows)).isEqualTo("SUM(<cash.flows_usd@0..2>)");
        assertThat(cells().total(balance)).isEqualTo("<cash.balance_usd@2>");
    }

    @Test
    void the_explanation_gives_the_formula_in_words_and_in_numbers_down_to_the_inputs() {
        Explanation why = Explanation.of(flows, ledger.close());
        assertThat(why.numbers()).isEqualTo("sum over years(-168.75; 56.25; 281.25)");
        assertThat(why.terms()).extracting(Explanation::year).containsExactly(0, 1, 2);
        Explanation year1 = why.terms().get(1);
        assertThat(year1.words()).isEqualTo("Paid × (Year − (1 − Discount))");
        assertThat(year1.numbers()).isEqualTo("225 × (1 − (1 − 0.25))");
        assertThat(year1.terms())
                .extracting(each -> each.term().id())
                .containsExactly("bill.paid_usd", "time.year", "finance.discount");
    }

    @Test
    void years_that_are_the_same_are_told_once_and_those_of_nothing_not_at_all() {
        var rent = ledger.yearly(
                "cash.rent_usd",
                "Rent",
                Units.USD,
                Term.when(ledger.year().moreThan(Literal.zero(Units.ONE)), paid, Literal.zero(Units.USD)));
        Explanation why = Explanation.of(rent, ledger.close());
        assertThat(why.numbers()).isEqualTo("sum over years(0; 225; 225)");
        assertThat(why.terms()).singleElement().satisfies(each -> {
            assertThat(each.year()).isEqualTo(1);
            assertThat(each.until()).isEqualTo(2);
            assertThat(each.years()).isEqualTo(2);
            assertThat(each.operator()).isEqualTo("+");
        });
    }

    @Test
    void a_sum_over_years_of_a_sum_is_told_as_the_sum_of_its_parts_over_years() {
        var net = ledger.yearly("cash.net_usd", "Net", Units.USD, flows.minus(flows));
        Explanation why = Explanation.of(net, ledger.close());
        assertThat(why.words()).isEqualTo("Flows − Flows");
        assertThat(why.numbers()).isEqualTo("168.75 − 168.75");
        assertThat(why.terms())
                .singleElement()
                .satisfies(each -> assertThat(each.year()).isEqualTo(Addresses.TOTAL));
    }

    @Test
    void a_term_says_how_it_enters_the_formula_where_one_sign_can_say_it() {
        assertThat(Explanation.of(paid, ledger.close()).terms())
                .extracting(Explanation::operator)
                .containsExactly("", "");
        var rest = ledger.figure("bill.rest_usd", "Rest", Units.USD, price.minus(paid.plus(worth)));
        assertThat(Explanation.of(rest, ledger.close()).terms())
                .extracting(Explanation::operator)
                .containsExactly("+", "−", "−");
        var share = ledger.figure(
                "bill.share", "Share", Units.ONE, paid.times(discount).over(price));
        assertThat(Explanation.of(share, ledger.close()).terms())
                .extracting(Explanation::operator)
                .containsExactly("", "×", "÷");
    }

    private CellFormula cells() {
        return new CellFormula(new Labels(), 2);
    }

    private static final class Labels implements Addresses {
        @Override
        public String cell(Named term, int year) {
            return "<" + term.id() + "@" + (year == TOTAL ? "T" : Integer.toString(year)) + ">";
        }

        @Override
        public String rows(List<? extends Term> rows, int year) {
            return "<" + rows.size() + " rows>";
        }

        @Override
        public String years(Named term, int from, int to, boolean fixedStart) {
            return (fixedStart ? "$" : "") + "<" + term.id() + "@" + from + ".." + to + ">";
        }
    }
}

package org.clusterwright.app.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Ledger ledger = new Ledger(1);

    @Test
    void names_that_a_spreadsheet_cannot_tell_apart_get_numbers_in_their_order() {
        var terms = List.of(figure("groups.b-c.count"), figure("groups.B.C.count"), figure("groups.b.c.count"));
        var names = Names.of(List.of(), terms);
        assertThat(terms)
                .extracting(names::of)
                .containsExactly("groups_b_c_count", "groups_B_C_count_2", "groups_b_c_count_3");
    }

    @Test
    void a_headline_keeps_its_name_whatever_stands_before_it() {
        var other = figure("cost.total-usd");
        var headline = figure("cost.total_usd");
        var names = Names.of(List.of(headline), List.of(other, headline));
        assertThat(names.of(headline)).isEqualTo("cost_total_usd");
        assertThat(names.of(other)).isEqualTo("cost_total_usd_2");
    }

    @Test
    void a_long_name_is_cut_the_same_way_each_time_and_stays_itself() {
        var one = figure("groups." + "x".repeat(300) + "1");
        var two = figure("groups." + "x".repeat(300) + "2");
        var names = Names.of(List.of(), List.of(one, two));
        assertThat(names.of(one)).hasSize(255).isNotEqualTo(names.of(two));
        assertThat(Names.of(List.of(), List.of(two, one)).of(one)).isEqualTo(names.of(one));
    }

    @Test
    void a_text_is_cut_between_characters() {
        assertThat(Cut.to(4, "abcd")).isEqualTo("abcd");
        assertThat(Cut.to(4, "abcde")).isEqualTo("abc…");
        assertThat(Cut.to(4, "ab😀cd")).isEqualTo("ab…");
    }

    private Figure figure(String id) {
        return ledger.figure(id, id, Units.ONE, Literal.ONE);
    }
}

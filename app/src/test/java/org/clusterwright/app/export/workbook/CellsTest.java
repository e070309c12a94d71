package org.clusterwright.app.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.api.Test;

class CellsTest {
    private final Ledger ledger = new Ledger(2);
    private final Homes homes = new Homes();
    private final Figure first = figure("a.first", 5);
    private final Figure second = figure("a.second", 6);
    private final Figure fourth = figure("a.fourth", 8);
    private final Names names = Names.of(List.of(), List.of());
    private final Cells cells = new Cells(homes, names, "Here", false);

    @Test
    void rows_that_stand_one_under_the_other_become_a_range() {
        assertThat(cells.rows(List.of(first, second), Addresses.TOTAL)).isEqualTo("'Bill of materials'!D6:D7");
    }

    @Test
    void a_gap_of_text_may_stay_in_a_range() {
        assertThat(cells.rows(List.of(first, second, fourth), Addresses.TOTAL)).isEqualTo("'Bill of materials'!D6:D9");
    }

    @Test
    void a_row_that_is_not_meant_splits_the_range() {
        homes.take("Bill of materials", 7);
        assertThat(cells.rows(List.of(first, second, fourth), Addresses.TOTAL))
                .isEqualTo("'Bill of materials'!D6:D7,'Bill of materials'!D9");
    }

    @Test
    void on_its_own_sheet_a_cell_needs_no_name_before_it() {
        assertThat(new Cells(homes, names, "Bill of materials", false).cell(first, 1))
                .isEqualTo("G6");
    }

    @Test
    void along_the_years_a_single_value_keeps_its_column() {
        assertThat(new Cells(homes, names, "Bill of materials", true).cell(first, Addresses.TOTAL))
                .isEqualTo("$D6");
        assertThat(cells.years(first, 0, 2, true)).isEqualTo("'Bill of materials'!$F6:H6");
    }

    @Test
    void what_stands_nowhere_has_no_address() {
        Figure homeless = ledger.figure("a.homeless", "Homeless", Units.ONE, Literal.ONE);
        assertThatThrownBy(() -> cells.cell(homeless, Addresses.TOTAL)).hasMessage("a.homeless stands in no statement");
    }

    private Figure figure(String id, int row) {
        Figure figure = ledger.figure(id, id, Units.ONE, Literal.ONE);
        homes.settle(figure, new Home("Bill of materials", row, Column.VALUE));
        return figure;
    }
}

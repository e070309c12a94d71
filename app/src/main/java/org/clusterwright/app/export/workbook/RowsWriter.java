package org.clusterwright.app.export.workbook;

import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Fold;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Line;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Presence;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Total;
import org.clusterwright.model.quantity.Units;

/// Writes the lines of a statement in the rows that their layout gave them.
///
/// @param notes column of what is to be said about a line
record RowsWriter(Grid grid, RowsLayout layout, int notes) {
    static final Look ID = Look.BODY.size(7).in(Palette.SUBTLE);
    static final Look NOTE = Look.BODY.size(8).in(Palette.SUBTLE);
    static final Look UNIT = Look.BODY.size(8.5).in(Palette.SUBTLE);
    static final Look STORED = Look.BODY.in(Palette.SUBTLE);

    void write() {
        for (RowsLayout.Row row : layout.rows()) {
            switch (row) {
                case RowsLayout.Heading(int at, String text) -> heading(at, text);
                case RowsLayout.TermRow(int at, Line line) -> line(at, line);
                case RowsLayout.PartRow(int at, Result result, var part) -> {
                    grid.text(at, Column.LABEL, part.label(), NOTE.indented(2));
                    grid.text(at, Column.UNIT, NumberFormat.unit(result), NOTE);
                    grid.number(
                            at, Column.VALUE, part.value(), NOTE.as(NumberFormat.of(result, Math.abs(part.value()))));
                }
            }
        }
    }

    private void heading(int at, String text) {
        Look look = Look.BODY.strong().in(Palette.HEAD).on(Palette.BAND);
        grid.blank(at, Column.ID, notes, look);
        grid.text(at, Column.LABEL, text, look);
        grid.height(at, 17);
    }

    private void line(int at, Line line) {
        Named term = line.term();
        boolean total = line.emphasis() == Line.Emphasis.TOTAL;
        String rule = total ? Palette.STRONG : null;
        Look body = Look.BODY.strong(total).over(rule);
        grid.blank(at, Column.LABEL, notes, body);
        if (isHome(term, at)) {
            grid.text(at, Column.ID, term.id(), ID);
        }
        grid.text(at, Column.LABEL, term.label(), body.indented(total ? 0 : 1));
        grid.text(at, Column.UNIT, NumberFormat.unit(term), UNIT.over(rule));
        grid.text(
                at, notes, Notes.of(grid.draft(), term), NOTE.over(rule).wrap().indented(1));
        String format = format(term);
        switch (term) {
            case Input input -> grid.link(at, Column.VALUE, input, Addresses.TOTAL, body.as(format));
            case Result result -> {
                if (isHome(result, at)) {
                    stored(at, result, STORED.over(rule).as(format));
                } else {
                    links(at, result, body.as(format));
                }
            }
            case Figure figure -> {
                if (isHome(figure, at)) {
                    formulas(at, figure, body.as(format));
                } else {
                    links(at, figure, body.as(format));
                }
            }
        }
    }

    private boolean isHome(Named term, int at) {
        Home home = grid.draft().homes().of(term);
        return home.sheet().equals(grid.name()) && home.row() == at;
    }

    private void stored(int at, Result result, Look look) {
        if (grid.absent(result)) {
            grid.unknown(at, Column.VALUE, look);
        } else if (result.yearly()) {
            for (int y = 0; y < result.values().length; y++) {
                grid.number(at, Column.YEAR_0 + y, result.values()[y], look);
            }
        } else {
            grid.number(at, Column.VALUE, result.values()[0], look);
        }
    }

    private void formulas(int at, Figure figure, Look look) {
        int column = grid.draft().homes().of(figure).column();
        if (!figure.yearly() || figure.total() != Total.NONE) {
            tint(grid.figure(at, column, figure, Addresses.TOTAL, look(figure, look, Addresses.TOTAL)), figure);
        }
        if (figure.yearly()) {
            for (int y = 0; y <= lastYear(); y++) {
                grid.figure(at, Column.YEAR_0 + y, figure, y, look(figure, look, y));
            }
        }
    }

    /// Headlines say in a comment how they come about.
    private void tint(XSSFCell cell, Figure figure) {
        if (grid.draft().budget().accounts().summary().headlines().contains(figure)) {
            Comments.explain(grid, cell, figure);
        }
    }

    /// Green for a figure that looks to another sheet.
    private Look look(Figure figure, Look look, int year) {
        boolean conditional = figure.unit().equals(Units.CONDITION);
        if (conditional) {
            return look.to(Look.Side.CENTRE);
        }
        boolean away = !(year == Addresses.TOTAL && figure.yearly())
                && References.elsewhere(figure.formula(), grid.draft().homes(), grid.name());
        return away ? look.in(Palette.ELSEWHERE) : look;
    }

    private void links(int at, Named term, Look look) {
        if (!term.yearly() || !(term instanceof Figure figure) || figure.total() != Total.NONE) {
            grid.link(at, Column.VALUE, term, Addresses.TOTAL, look);
        }
        if (term.yearly()) {
            for (int y = 0; y <= lastYear(); y++) {
                grid.link(at, Column.YEAR_0 + y, term, y, look);
            }
        }
    }

    private String format(Named term) {
        Presence presence = grid.presence(term);
        if (presence.absent()) {
            return "General";
        }
        double[] values = grid.draft().book().values().years(term);
        double greatest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return NumberFormat.of(term, greatest);
    }

    private int lastYear() {
        return grid.draft().book().lastYear();
    }

    /// Whether a term adds rows itself, so that "leaves out 3 of 21 lines" can be said.
    static boolean addsRows(Named term) {
        return term instanceof Figure figure && figure.formula() instanceof Fold;
    }
}

package org.clusterwright.app.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Line;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;

/// Which row of its sheet each line of a statement stands in.
///
/// @param yearly whether the sheet has columns of years
/// @param end    the first free row
record RowsLayout(String sheet, boolean yearly, List<Row> rows, int end) {
    static final int TITLE_ROW = 0;
    static final int LEAD_ROW = 1;
    static final int HEAD_ROW = 3;
    static final int YEARS_ROW = 4;

    sealed interface Row {
        int at();
    }

    record Heading(int at, String text) implements Row {}

    record TermRow(int at, Line line) implements Row {}

    /// A part of the result above it.
    record PartRow(int at, Result result, Breakdown.Part part) implements Row {}

    static RowsLayout of(Statement.Rows statement, Homes homes) {
        boolean yearly = statement.terms().stream().anyMatch(Term::yearly);
        return of(
                statement,
                SheetName.of(statement.title()),
                homes,
                yearly,
                yearly ? YEARS_ROW + 1 : HEAD_ROW + 1,
                any -> Column.VALUE);
    }

    /// @param first  the row it begins in
    /// @param column where a term's single value stands
    static RowsLayout of(
            Statement.Rows statement,
            String sheet,
            Homes homes,
            boolean yearly,
            int first,
            ToIntFunction<Named> column) {
        var rows = new ArrayList<Row>();
        int at = first;
        for (Statement.Section section : statement.sections()) {
            if (!section.heading().isEmpty()) {
                rows.add(new Heading(at++, section.heading()));
            }
            for (Line line : section.lines()) {
                boolean home = homes.settle(line.term(), new Home(sheet, at, column.applyAsInt(line.term())));
                rows.add(new TermRow(at++, line));
                if (home && line.term() instanceof Result result) {
                    for (Breakdown.Part part : result.why().parts()) {
                        homes.take(sheet, at);
                        rows.add(new PartRow(at++, result, part));
                    }
                }
            }
            at++;
        }
        return new RowsLayout(sheet, yearly, rows, at);
    }
}

package org.clusterwright.app.export.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Statement;

/// The budget as a workbook: the model itself in cells. Every formula is the ledger's; everything
/// shown twice is a link to its home.
///
/// @param origins what each formula cell shows, by address (`Capital!D12`)
public record BudgetWorkbook(XSSFWorkbook file, Map<String, Origin> origins) {

    /// Whether formula cells carry their value. Programs that show a file without recalculating it need
    /// them; a check of recalculation
    /// needs a file without.
    public enum CachedValues {
        WRITTEN,
        LEFT_OUT
    }

    private sealed interface Laid {
        record Rows(Statement.Rows statement, RowsLayout layout) implements Laid {}

        record Table(TableLayout layout) implements Laid {}
    }

    public static BudgetWorkbook of(Budget budget, CachedValues cached) {
        var homes = new Homes();
        var sources = SourcesLayout.of(budget.book());
        var assumptions = AssumptionsLayout.of(budget, homes);
        var laid = new ArrayList<Laid>();
        for (Statement statement : budget.accounts().statements()) {
            laid.add(
                    switch (statement) {
                        case Statement.Rows rows -> new Laid.Rows(rows, RowsLayout.of(rows, homes));
                        case Statement.Table table ->
                            new Laid.Table(
                                    TableLayout.of(table, SheetName.of(table.title()), homes, RowsLayout.HEAD_ROW));
                    });
        }
        var file = new XSSFWorkbook();
        List<Named> named = named(budget, laid);
        var names = Names.of(budget.accounts().summary().headlines(), named);
        boolean written = cached == CachedValues.WRITTEN;
        var draft = new Draft(file, budget, homes, names, new Styles(file), new LinkedHashMap<>(), written);
        // Names go before formulas, which refer to them.
        named.forEach(term -> names.define(draft, term));
        var cover = new Grid(draft, SheetName.COVER);
        var summary = new Grid(draft, SheetName.SUMMARY);
        AssumptionsSheet.write(draft, assumptions, sources);
        for (Laid each : laid) {
            switch (each) {
                case Laid.Table(TableLayout layout) -> TableSheet.write(draft, layout);
                case Laid.Rows(Statement.Rows statement, RowsLayout layout) -> {
                    if (layout.sheet().equals(SheetName.CHECKS)) {
                        ChecksSheet.write(draft, statement, layout);
                    } else {
                        YearSheet.write(draft, statement, layout);
                    }
                }
            }
        }
        SourcesSheet.write(draft, sources);
        CoverSheet.write(draft, cover);
        SummarySheet.write(draft, summary);
        var about = file.getProperties().getCoreProperties();
        about.setTitle(budget.name() + ": budget");
        about.setCreator("Clusterwright");
        file.setForceFormulaRecalculation(true);
        file.setActiveSheet(1);
        file.setSelectedTab(1);
        return new BudgetWorkbook(file, Map.copyOf(draft.origins()));
    }

    public void write(OutputStream out) throws IOException {
        file.write(out);
    }

    /// Everything with a name: inputs, and the rows of statements.
    private static List<Named> named(Budget budget, List<Laid> laid) {
        var terms = new LinkedHashSet<Named>(budget.book().inputs());
        for (Laid each : laid) {
            if (each instanceof Laid.Rows laidRows) {
                terms.addAll(laidRows.statement().terms());
            }
        }
        return List.copyOf(terms);
    }
}

package org.clusterwright.app.export.workbook;

import org.apache.poi.ss.util.CellReference;
import org.clusterwright.model.ledger.Named;

/// Defined names: what formulas call an input, and what other workbooks may point at. Rows move
/// between exports, names do not.
final class Names {
    private Names() {}

    static void define(Draft draft, Named term) {
        Home home = draft.homes().of(term);
        var name = draft.file().createName();
        name.setNameName(term.definedName());
        name.setRefersToFormula(
                Home.prefix(home.sheet()) + new CellReference(home.row(), home.column(), true, true).formatAsString());
    }
}

package org.clusterwright.app.export.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;

/// Defined names: what formulas call an input, and what other workbooks may point at. Rows move
/// between exports, names do not.
final class Names {
    /// What a spreadsheet takes.
    private static final int LONGEST = 255;
    /// Leaves room for the mark of what was cut off.
    private static final int KEPT = LONGEST - 9;

    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// Names for all: each its own, though spreadsheets see no difference between `a` and `A`, and ids
    /// may differ in a character that no name can have. Headlines choose first, then inputs of the
    /// catalogue; whoever comes later gets a number.
    static Names of(List<? extends Named> headlines, List<? extends Named> terms) {
        var names = new Names();
        Stream.of(
                        headlines.stream(),
                        terms.stream().filter(Names::ofCatalog),
                        terms.stream().filter(term -> !ofCatalog(term)))
                .flatMap(group -> group)
                .forEach(names::choose);
        return names;
    }

    String of(Named term) {
        String name = byId.get(term.id());
        if (name == null) {
            throw new IllegalStateException(term.id() + " has no name");
        }
        return name;
    }

    void define(Draft draft, Named term) {
        Home home = draft.homes().of(term);
        var name = draft.file().createName();
        name.setNameName(of(term));
        name.setRefersToFormula(
                Home.prefix(home.sheet()) + new CellReference(home.row(), home.column(), true, true).formatAsString());
    }

    private static boolean ofCatalog(Named term) {
        return term instanceof Input && term.id().startsWith("catalog.");
    }

    private void choose(Named term) {
        if (byId.containsKey(term.id())) {
            return;
        }
        String wish = shortened(term.definedName());
        String name = wish;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = "_" + i;
            name = wish.substring(0, Math.min(wish.length(), LONGEST - number.length())) + number;
        }
        byId.put(term.id(), name);
    }

    /// Two long names that begin alike stay two: the end tells them apart, the same in every export.
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, KEPT) + "_%08x".formatted(name.hashCode());
    }
}

package org.clusterwright.app.export.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clusterwright.model.ledger.Named;

/// Where every term of a ledger stands: exactly one home a term, taken by the first statement that shows it.
final class Homes {
    private final Map<String, Home> byId = new HashMap<>();
    private final Map<String, TreeSet<Integer>> taken = new HashMap<>();

    /// @return whether this is its home; if not, the place shows a link to there
    boolean settle(Named term, Home home) {
        take(home.sheet(), home.row());
        return byId.putIfAbsent(term.id(), home) == null;
    }

    /// A row that holds numbers, though not of a term: a range that passes over it would add them.
    void take(String sheet, int row) {
        taken.computeIfAbsent(sheet, any -> new TreeSet<>()).add(row);
    }

    boolean adjacent(String sheet, int row, int next) {
        Integer following = taken.getOrDefault(sheet, new TreeSet<>()).higher(row);
        return next > row && following != null && following >= next;
    }

    Home of(Named term) {
        return find(term).orElseThrow(() -> new IllegalStateException(term.id() + " stands in no statement"));
    }

    Optional<Home> find(Named term) {
        return Optional.ofNullable(byId.get(term.id()));
    }

    boolean isHome(Named term, Home home) {
        return home.equals(byId.get(term.id()));
    }
}

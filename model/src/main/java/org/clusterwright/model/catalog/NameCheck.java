package org.clusterwright.model.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.finding.Finding;

/// An id belongs to one entry of its kind, and so does every other name.
final class NameCheck {
    private NameCheck() {}

    static void of(Catalog catalog, List<Finding> findings) {
        for (var kind : CatalogKind.all()) of(catalog.index(kind), findings);
    }

    private static void of(Index<?> index, List<Finding> findings) {
        var ids = new HashMap<String, Located<?>>();
        for (var row : index.rows()) {
            var first = ids.putIfAbsent(row.entry().id(), row);
            if (first != null) {
                findings.add(Finding.error(
                        "duplicate-id",
                        row.origin().toString(),
                        "The id %s is already that of %s in %s."
                                .formatted(row.entry().id(), first.entry().name(), first.origin())));
            }
        }
        var names = new HashMap<String, Located<?>>();
        for (var row : ids.values()) names.put(Index.key(row.entry().id()), row);
        for (var row : index.rows()) {
            if (ids.get(row.entry().id()) != row) continue;
            claim(row.entry().name(), row, names, findings);
            for (var alias : row.entry().aliases()) claim(alias, row, names, findings);
        }
    }

    private static void claim(String name, Located<?> row, Map<String, Located<?>> names, List<Finding> findings) {
        var owner = names.putIfAbsent(Index.key(name), row);
        if (owner == null || owner == row) return;
        findings.add(Finding.warning(
                "name-collision",
                row.origin().toString(),
                "The name \"%s\" of %s also names %s in %s, which is found first."
                        .formatted(name, row.entry().id(), owner.entry().id(), owner.origin())));
    }
}

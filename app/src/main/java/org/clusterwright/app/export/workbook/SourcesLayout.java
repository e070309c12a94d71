package org.clusterwright.app.export.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;

/// Where each source stands on its sheet, in the order of the assumptions that rest on it.
record SourcesLayout(Map<String, Source> sources) {
    static final int FIRST_ROW = 4;

    /// @param row   counted from 0
    /// @param uses  how many assumptions rest on it
    record Source(int row, TreeSet<String> dates, TreeSet<String> qualities, TreeSet<String> licences, int uses) {}

    static SourcesLayout of(Book book) {
        var sources = new LinkedHashMap<String, Source>();
        for (Input input : book.inputs()) {
            var known = input.value();
            if (known == null) {
                continue;
            }
            Source old = sources.getOrDefault(
                    known.source(),
                    new Source(FIRST_ROW + sources.size(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 0));
            old.dates().add(known.dateOrUndated());
            old.qualities().add(known.quality().name().toLowerCase(java.util.Locale.ROOT));
            if (known.licence() != null) {
                old.licences().add(known.licence());
            }
            sources.put(
                    known.source(),
                    new Source(old.row(), old.dates(), old.qualities(), old.licences(), old.uses() + 1));
        }
        return new SourcesLayout(sources);
    }

    String link(String source) {
        Source at = sources.get(source);
        return Home.prefix(SheetName.SOURCES) + Home.cell(at == null ? 0 : at.row(), Column.LABEL);
    }

    int end() {
        return FIRST_ROW + sources.size();
    }
}

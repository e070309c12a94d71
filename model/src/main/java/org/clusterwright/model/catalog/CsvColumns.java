package org.clusterwright.model.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The header of a catalogue file: where each column stands, and which of them the reader asked for.
final class CsvColumns {

    private static final List<String> OF_A_ROW =
            List.of("source", "date", "quality", "licence", "assumed", "estimated");

    /// Where a value's own provenance and bounds stand; -1 for a column that the file does not have.
    record Provenance(int low, int high, int source, int date, int quality, int licence) {}

    private final String file;
    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Provenance> provenances = new HashMap<>();
    private final Set<String> asked = new HashSet<>(OF_A_ROW);

    CsvColumns(String file, List<String> header) {
        this.file = file;
        this.header = header;
        for (int i = 0; i < header.size(); i++) positions.put(header.get(i), i);
    }

    String file() {
        return file;
    }

    int width() {
        return header.size();
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /// Position of a column, -1 when the file does not have it.
    int position(String column) {
        asked.add(column);
        return positions.getOrDefault(column, -1);
    }

    Provenance provenance(String column) {
        var known = provenances.get(column);
        if (known != null) return known;
        var found = new Provenance(
                positions.getOrDefault(column + "_low", -1),
                positions.getOrDefault(column + "_high", -1),
                positions.getOrDefault(column + "_source", -1),
                positions.getOrDefault(column + "_date", -1),
                positions.getOrDefault(column + "_quality", -1),
                positions.getOrDefault(column + "_licence", -1));
        provenances.put(column, found);
        return found;
    }

    /// A misspelt column would otherwise be lost in silence.
    void refuseUnknown() {
        var allowed = new HashSet<>(asked);
        for (var column : provenances.keySet()) {
            for (var what : List.of("_low", "_high", "_source", "_date", "_quality", "_licence"))
                allowed.add(column + what);
        }
        for (var column : header) {
            if (!allowed.contains(column)) {
                var expected = String.join(", ", asked.stream().sorted().toList());
                throw CatalogException.in(file, "the column \"" + column + "\"", "one of " + expected);
            }
        }
    }
}

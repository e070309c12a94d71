package org.clusterwright.model.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A catalogue file: comma-separated UTF-8 with a header row, one entry a row.
final class CsvFile {
    private CsvFile() {}

    static <T extends CatalogEntry> List<Located<T>> read(String file, InputStream bytes, CatalogKind<T> kind) {
        var entries = new ArrayList<Located<T>>();
        var known = new HashSet<String>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(bytes)) {
            for (var fields : reader) {
                var row = new CsvRow(file, fields, known);
                var entry = kind.reader().apply(row);
                if (entries.isEmpty()) refuseUnknown(file, fields.getHeader(), known);
                entries.add(new Located<>(entry, row.origin()));
            }
        } catch (CsvParseException broken) {
            throw CatalogException.in(file, reason(broken), "rows of comma-separated UTF-8 text under one header");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return List.copyOf(entries);
    }

    /// A misspelt column would otherwise be lost in silence.
    private static void refuseUnknown(String file, List<String> header, Set<String> known) {
        for (var column : header) {
            if (!known.contains(column)) {
                var expected = known.stream()
                        .filter(name -> !isProvenance(name))
                        .sorted()
                        .toList();
                throw CatalogException.in(
                        file, "the column \"" + column + "\"", "one of " + String.join(", ", expected));
            }
        }
    }

    private static boolean isProvenance(String column) {
        int cut = column.lastIndexOf('_');
        return cut > 0 && CsvRow.provenanceOf(column.substring(0, cut)).contains(column);
    }

    private static String reason(CsvParseException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return String.valueOf(cause.getMessage());
    }
}

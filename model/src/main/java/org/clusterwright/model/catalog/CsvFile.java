package org.clusterwright.model.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A catalogue file: comma-separated UTF-8 with a header row, one entry a row.
final class CsvFile {
    private CsvFile() {}

    static <T extends CatalogEntry> List<Located<T>> read(String file, InputStream bytes, CatalogKind<T> kind) {
        var entries = new ArrayList<Located<T>>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(bytes)) {
            CsvColumns columns = null;
            for (var fields : reader) {
                if (columns == null) {
                    columns = header(file, fields);
                    continue;
                }
                refuseOtherWidth(file, fields, columns.width());
                var row = new CsvRow(columns, fields);
                var entry = kind.reader().apply(row);
                if (entries.isEmpty()) columns.refuseUnknown();
                entries.add(new Located<>(entry, row.origin()));
            }
            if (columns == null) throw CatalogException.in(file, "nothing", "a header row");
        } catch (CsvParseException broken) {
            throw CatalogException.in(file, reason(broken), "rows of comma-separated UTF-8 text under one header");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return entries;
    }

    private static CsvColumns header(String file, CsvRecord fields) {
        var header = new ArrayList<String>();
        for (var name : fields.getFields()) header.add(name.strip());
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!seen.add(name))
                throw CatalogException.in(file, "the column \"" + name + "\" twice", "each column once");
        }
        if (!seen.contains("id")) throw CatalogException.in(file, "no column id in the first row", "a header row");
        return new CsvColumns(file, header);
    }

    private static void refuseOtherWidth(String file, CsvRecord fields, int width) {
        if (fields.getFieldCount() == width) return;
        throw CatalogException.in(
                file + ", row " + fields.getStartingLineNumber(),
                fields.getFieldCount() + " fields",
                width + " as in the header");
    }

    private static String reason(CsvParseException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return String.valueOf(cause.getMessage());
    }
}

package org.clusterwright.model.catalog;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads architectures from `models.csv`, the shipped file or another of its form.
public final class Architectures {
    private static final String SHIPPED = "models.csv";

    private Architectures() {}

    public static List<Architecture> shipped() {
        try (InputStream in = Objects.requireNonNull(Architectures.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(SHIPPED, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException with file, line, what was found and what was expected
    public static List<Architecture> read(String file, Reader reader) throws IOException {
        var architectures = new ArrayList<Architecture>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) architectures.add(read(file, row));
        }
        return architectures;
    }

    private static Architecture read(String file, NamedCsvRecord row) {
        try {
            return new ArchitectureRow(
                            column -> row.findField(column).orElse("").strip())
                    .read();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s line %d: %s".formatted(file, row.getStartingLineNumber(), e.getMessage()), e);
        }
    }
}

package org.clusterwright.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clusterwright.model.catalog.MatrixFormat;

/// Measured matrix products of one accelerator in one format.
record GemmTable(String accelerator, MatrixFormat format, List<Product> products) {

    /// An m × k by a k × n matrix and the time it took.
    record Product(double m, double n, double k, double seconds) {

        double operations() {
            return 2 * m * n * k;
        }
    }

    /// All tables, in the order of the file.
    static List<GemmTable> all() {
        var tables = new LinkedHashMap<String, GemmTable>();
        for (String line : lines()) {
            String[] cells = line.split(",");
            var format = MatrixFormat.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            tables.computeIfAbsent(
                            cells[0] + " " + cells[1], name -> new GemmTable(cells[0], format, new ArrayList<>()))
                    .products()
                    .add(new Product(
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4]),
                            Double.parseDouble(cells[5]) * 1e-6));
        }
        return List.copyOf(tables.values());
    }

    private static List<String> lines() {
        try (var csv = Objects.requireNonNull(GemmTable.class.getResourceAsStream("/measurements/kernels_gemm.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

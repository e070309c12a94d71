package org.clusterwright.model.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The catalogue files that come with the program.
final class ShippedCatalog implements Catalog.Source {

    static final Catalog CATALOG = Catalog.of(new ShippedCatalog());

    private ShippedCatalog() {}

    @Override
    public <T extends CatalogEntry> List<Located<T>> rows(CatalogKind<T> kind) {
        var rows = new ArrayList<Located<T>>();
        for (var file : kind.files()) {
            try (var bytes = ShippedCatalog.class.getResourceAsStream(file)) {
                if (bytes == null)
                    throw CatalogException.in(file, "no such file in the program", "one for " + kind.name());
                rows.addAll(CsvFile.read(file, bytes, kind));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return rows;
    }
}

package org.clusterwright.model.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A user's folder, written by a test.
record CatalogFiles(Path folder) {

    static final String ACCELERATORS =
            "id,name,vendor,kind,year,memory_type,memory_gib,memory_gb_per_s,bf16_tflops,tdp_watts\n";

    CatalogFiles with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Catalog read() {
        return CatalogFolder.read(folder);
    }
}

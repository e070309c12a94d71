package org.clusterwright.model.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The user's own catalogue: a folder with any of the files that the program ships, under the same names.
public final class CatalogFolder {
    private CatalogFolder() {}

    /// Reads the whole folder at once, so that a mistake shows when the program starts.
    ///
    /// @throws CatalogException a folder, file, column or value that cannot be used
    public static Catalog read(Path folder) {
        if (!Files.isDirectory(folder))
            throw CatalogException.in(
                    folder.toString(), Files.exists(folder) ? "a file" : "nothing", "a folder of catalogue files");
        var known = CatalogKind.all().stream()
                .flatMap(kind -> kind.files().stream())
                .collect(Collectors.toSet());
        refuseStrangers(folder, known.stream().sorted().toList());
        var rows = new IdentityHashMap<CatalogKind<?>, List<? extends Located<?>>>();
        for (var kind : CatalogKind.all()) rows.put(kind, rows(folder, kind));
        return Catalog.of(new Read(rows));
    }

    private static <T extends CatalogEntry> List<Located<T>> rows(Path folder, CatalogKind<T> kind) {
        var rows = new ArrayList<Located<T>>();
        for (var name : kind.files()) {
            var file = folder.resolve(name);
            if (!Files.exists(file)) continue;
            if (Files.isDirectory(file))
                throw CatalogException.in(file.toString(), "a folder", "a file of comma-separated text");
            try (var bytes = Files.newInputStream(file)) {
                rows.addAll(CsvFile.read(file.toString(), bytes, kind));
            } catch (IOException failed) {
                throw CatalogException.in(file.toString(), "a file that cannot be read", "a readable one");
            }
        }
        return rows;
    }

    /// A misnamed file would otherwise be lost in silence.
    private static void refuseStrangers(Path folder, List<String> known) {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                if (name.endsWith(".csv") && !known.contains(name))
                    throw CatalogException.in(
                            file.toString(), "an unknown catalogue file", "one of " + String.join(", ", known));
            }
        } catch (IOException failed) {
            throw CatalogException.in(folder.toString(), "a folder that cannot be read", "a readable one");
        }
    }

    private record Read(Map<CatalogKind<?>, List<? extends Located<?>>> rows) implements Catalog.Source {
        @Override
        @SuppressWarnings("unchecked") // filled kind by kind above
        public <T extends CatalogEntry> List<Located<T>> rows(CatalogKind<T> kind) {
            return (List<Located<T>>) rows.getOrDefault(kind, List.of());
        }
    }
}

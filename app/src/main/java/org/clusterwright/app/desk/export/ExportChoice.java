package org.clusterwright.app.desk.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.clusterwright.app.session.Preferences;

/// What was exported last, and where to: proposed the next time.
///
/// @param folder below it each plan has a folder of its own
record ExportChoice(Set<ExportKind> kinds, Path folder) {
    private static final String KINDS = "export.kinds";
    private static final String FOLDER = "export.folder";

    static ExportChoice remembered(Preferences preferences, Path home) {
        Set<ExportKind> kinds = preferences
                .get(KINDS)
                .map(text -> Arrays.stream(ExportKind.values())
                        .filter(kind -> Arrays.asList(text.split(",")).contains(kind.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportKind.class))))
                .orElseGet(() -> EnumSet.of(ExportKind.WORKBOOK));
        Path usual = home.resolve("Clusterwright");
        return new ExportChoice(
                kinds, preferences.get(FOLDER).map(text -> path(text, usual)).orElse(usual));
    }

    void remember(Preferences preferences) {
        preferences.put(KINDS, kinds.stream().map(Enum::name).collect(Collectors.joining(",")));
        preferences.put(FOLDER, folder.toString());
    }

    private static Path path(String text, Path usual) {
        try {
            return Path.of(text);
        } catch (InvalidPathException strange) {
            return usual;
        }
    }
}

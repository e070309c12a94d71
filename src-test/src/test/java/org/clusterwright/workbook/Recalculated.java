package org.clusterwright.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.StarterPlans;

/// The two ends of a recalculation by another program: `write FOLDER` leaves the starter plans'
/// workbooks without cached values there;
/// `compare FOLDER` holds those that the program saved against the engine. See `src-test/libreoffice/recalculate`.
public final class Recalculated {
    private static final int SHOWN = 20;
    /// Of the file in which every live cell was changed.
    private static final String EDITED = "-edited";

    private Recalculated() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> write(folder);
            case "compare" -> System.exit(compare(folder, System.out) ? 0 : 1);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void write(Path folder) throws IOException {
        for (StarterPlans.Starter starter : StarterPlans.list()) {
            Exported exported = Exported.of(StarterPlans.read(starter.id()));
            save(exported.reopened(), folder.resolve(starter.id() + ".xlsx"));
            var edited = exported.reopened();
            LiveCells.type(edited, edits(exported));
            save(edited, folder.resolve(starter.id() + EDITED + ".xlsx"));
        }
    }

    private static void save(XSSFWorkbook file, Path path) throws IOException {
        try (file;
                var out = Files.newOutputStream(path)) {
            file.write(out);
        }
    }

    private static Map<Input, Double> edits(Exported exported) {
        return LiveCells.edited(exported.evaluation().book(), value -> value.value() * 1.1);
    }

    private static boolean compare(Path folder, PrintStream out) throws IOException {
        int passed = 0;
        int failed = 0;
        for (StarterPlans.Starter starter : StarterPlans.list()) {
            Exported exported = Exported.of(StarterPlans.read(starter.id()));
            Book book = exported.evaluation().book();
            var expected = Map.of("", book.values(), EDITED, book.program().run(edits(exported)));
            for (String variant : List.of("", EDITED)) {
                String name = starter.id() + variant;
                Comparison comparison;
                try (var in = Files.newInputStream(folder.resolve(name + ".xlsx"));
                        var file = new XSSFWorkbook(in)) {
                    comparison = Comparison.stored(
                            file, exported.workbook().origins(), Objects.requireNonNull(expected.get(variant)));
                }
                int wrong = comparison.differences().size();
                out.printf("%s: %d formula cells, %d wrong%n", name, comparison.cells(), wrong);
                comparison.differences().stream().limit(SHOWN).forEach(each -> out.println("  " + each));
                passed += comparison.cells() - Math.min(wrong, comparison.cells());
                failed += wrong;
            }
        }
        out.printf("%d passed, %d failed%n", passed, failed);
        return failed == 0 && passed > 0;
    }
}

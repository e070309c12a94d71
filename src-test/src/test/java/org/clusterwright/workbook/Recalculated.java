package org.clusterwright.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.plan.StarterPlans;

/// The two ends of a recalculation by another program: `write FOLDER` leaves the starter plans'
/// workbooks without cached values there;
/// `compare FOLDER` holds those that the program saved against the engine. See `src-test/libreoffice/recalculate`.
public final class Recalculated {
    private static final int SHOWN = 20;

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
            Files.write(
                    folder.resolve(starter.id() + ".xlsx"),
                    Exported.of(starter.id()).bytes());
        }
    }

    private static boolean compare(Path folder, PrintStream out) throws IOException {
        int passed = 0;
        int failed = 0;
        for (StarterPlans.Starter starter : StarterPlans.list()) {
            Exported exported = Exported.of(starter.id());
            Comparison comparison;
            try (var in = Files.newInputStream(folder.resolve(starter.id() + ".xlsx"));
                    var file = new XSSFWorkbook(in)) {
                comparison = Comparison.stored(
                        file,
                        exported.workbook().origins(),
                        exported.evaluation().book().values());
            }
            int wrong = comparison.differences().size();
            out.printf("%s: %d formula cells, %d wrong%n", starter.id(), comparison.cells(), wrong);
            comparison.differences().stream().limit(SHOWN).forEach(each -> out.println("  " + each));
            passed += comparison.cells() - Math.min(wrong, comparison.cells());
            failed += wrong;
        }
        out.printf("%d passed, %d failed%n", passed, failed);
        return failed == 0 && passed > 0;
    }
}

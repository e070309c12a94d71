package org.clusterwright.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.clusterwright.app.export.TextTable;
import org.clusterwright.model.catalog.Catalog;

/// Fits the constants of matrix products to measured kernels and says how far those are off that had no part in it.
/// Run by `src-test/accuracy/fit kernels`; prints, and changes nothing.
///
/// The products of an accelerator in a format are numbered in the order of the file, and halved as
/// [FitSoftwareStacks] halves.
final class FitKernels {
    private static final Catalog CATALOG = Catalog.shipped();

    private FitKernels() {}

    private record Outcome(
            GemmTable table, GemmFit fit, GemmFit.Constants even, GemmFit.Constants odd, GemmFit.Constants all) {

        static Outcome of(GemmTable table) {
            var fit = new GemmFit(table, CATALOG);
            return new Outcome(
                    table, fit, fit.fittedOn(Halves.EVEN), fit.fittedOn(Halves.ODD), fit.fittedOn(Halves.ALL));
        }

        String[] constants() {
            return new String[] {
                table.accelerator() + " " + table.format(),
                Integer.toString(table.products().size()),
                even.toString(),
                odd.toString(),
                all.toString(),
                all.with(fit.shipped()).toString(),
                fit.shipped().id()
            };
        }

        String[] errors() {
            int rows = table.products().size();
            GemmFit.Constants shipped = all.with(fit.shipped());
            return new String[] {
                table.accelerator() + " " + table.format(),
                Integer.toString(rows),
                percent(Halves.mean(rows, fit.error(even, Halves.EVEN), fit.error(odd, Halves.ODD))),
                percent(Halves.mean(rows, fit.error(odd, Halves.EVEN), fit.error(even, Halves.ODD))),
                percent(fit.error(all, Halves.ALL)),
                percent(fit.error(shipped, Halves.ALL)),
                percent(fit.error(all, fit.large())),
                percent(fit.error(shipped, fit.large()))
            };
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.1f %%", 100 * share);
        }
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Outcome> outcomes =
                GemmTable.all().parallelStream().map(Outcome::of).toList();
        GemmFit.AXES.forEach(out::println);
        out.println(
                "\nConstants (efficiency, inner half, outer half; of the table: quantisation bytes and µs) fitted on");
        var constants = new TextTable(1).row("kernels", "products", "even", "odd", "all", "shipped", "of");
        outcomes.forEach(each -> constants.row(each.constants()));
        out.print(constants);
        out.println(
                "\nMean |log(predicted / measured)|: halves fitted on, halves left out, all fitted on, all as shipped");
        var errors = new TextTable(1, 2, 3, 4, 5, 6, 7)
                .row("kernels", "products", "fitted on", "left out", "all", "shipped", "large", "large, shipped");
        outcomes.forEach(each -> errors.row(each.errors()));
        out.print(errors);
    }
}

package org.clusterwright.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.clusterwright.app.export.TextTable;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.SoftwareStack;

/// Fits the three factors of every software to published step times and says how far those are off that had no part
/// in it. Run by `src-test/accuracy/fit`; prints, and changes nothing.
///
/// The rows of a software are numbered in the order of the file. Its factors are fitted on those of even number and
/// tried on those of odd number, the other way round, and fitted on all. The error is the mean of
/// `|log(predicted / measured)|`; every other term of the software stays as it is shipped. The software `shared`, which
/// no row uses, is fitted as one set of factors for all rows, each with the other terms of its own software.
final class FitSoftwareStacks {
    private static final String SHARED = "shared";

    private final PrintStream out;

    private FitSoftwareStacks(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var stacks = Catalog.shipped().softwareStacks().all();
        SoftwareStack shared = Catalog.shipped().softwareStacks().find(SHARED).orElseThrow();
        TrainingRows rows = TrainingRows.ofTraining();
        new FitSoftwareStacks(out)
                .print(stacks.parallelStream()
                        .map(stack -> FitOutcome.of(stack, fit(stack, stacks, rows), shared))
                        .toList());
    }

    private static StackFit fit(SoftwareStack stack, List<SoftwareStack> stacks, TrainingRows rows) {
        return stack.id().equals(SHARED)
                ? new StackFit(stacks, rows.counted())
                : new StackFit(List.of(stack), rows.using(stack));
    }

    private void print(List<FitOutcome> outcomes) {
        Factors.AXES.forEach(out::println);
        out.println("\nFactors (matmul, attention, streaming) fitted on");
        var factors = new TextTable(1).row("software", "rows", "even rows", "odd rows", "all rows", "shipped");
        for (FitOutcome each : outcomes) {
            factors.row(
                    each.name(),
                    Integer.toString(each.rows()),
                    each.even().toString(),
                    each.odd().toString(),
                    each.all().toString(),
                    each.shipped().toString());
        }
        out.print(factors);
        out.println(
                "\nMean |log(predicted / measured)|: halves fitted on, halves left out, all fitted on, all as shipped");
        var errors = new TextTable(1, 2, 3, 4, 5, 6)
                .row("software", "rows", "fitted on", "left out", "all", "shipped", "as shared");
        for (FitOutcome each : outcomes) {
            errors.row(
                    each.name(),
                    Integer.toString(each.rows()),
                    percent(each.fitted()),
                    percent(each.leftOut()),
                    percent(each.whole()),
                    percent(each.asIs()),
                    percent(each.unknown()));
        }
        out.print(errors);
        out.println("\nShipped factors more than a step from those fitted on all rows");
        outcomes.stream()
                .filter(each -> !each.apart().isEmpty())
                .forEach(each -> out.println("  " + each.name() + ": " + String.join("; ", each.apart())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

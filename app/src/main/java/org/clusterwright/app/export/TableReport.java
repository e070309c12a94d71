package org.clusterwright.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.plan.Publication;

/// An evaluation for people at a terminal: headlines first, then what is wrong or worth knowing, then
/// how close a published
/// run is met.
public final class TableReport {
    private static final String INCOMPLETE = "*";

    private TableReport() {}

    public static String of(Evaluation evaluation) {
        var text = new StringBuilder(Prose.lines("", evaluation.plan().name())).append('\n');
        text.append(headlines(evaluation));
        text.append(leftOut(evaluation));
        text.append(findings(evaluation.findings()));
        Publication published = evaluation.plan().reproduces();
        if (published != null) {
            text.append(closeness(evaluation, published));
        }
        return text.toString();
    }

    private static String headlines(Evaluation evaluation) {
        var table = new TextTable(1);
        for (Named headline : evaluation.accounts().summary().headlines()) {
            var amount = Amount.of(headline, evaluation.book());
            String mark = amount.leavesOut().isEmpty() ? "" : INCOMPLETE;
            table.row(headline.label(), shown(amount), mark, headline.id());
        }
        return table.toString();
    }

    private static String shown(Amount amount) {
        Double value = amount.value();
        return value == null ? "unknown" : ThreeDigits.of(amount.term(), value);
    }

    private static String leftOut(Evaluation evaluation) {
        Set<String> paths = new TreeSet<>();
        for (Named headline : evaluation.accounts().summary().headlines()) {
            var amount = Amount.of(headline, evaluation.book());
            paths.addAll(amount.missing());
            paths.addAll(amount.leavesOut());
        }
        if (paths.isEmpty()) {
            return "";
        }
        return "\n"
                + Prose.lines("  " + INCOMPLETE + " leaves out what is unknown: ", String.join(", ", paths), "    ");
    }

    private static String findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\nFindings\n");
        for (Finding finding : findings) {
            String severity = "  %-8s ".formatted(finding.severity().name().toLowerCase(Locale.ROOT));
            String place = finding.path().isEmpty() ? "" : finding.path() + ": ";
            text.append(Prose.lines(severity, place + finding.message()));
        }
        return text.toString();
    }

    private static String closeness(Evaluation evaluation, Publication published) {
        var text = new StringBuilder("\n");
        text.append(Prose.lines("How close it comes to: ", published.run(), "  "));
        var table = new TextTable(1, 2, 3).row("", "published", "here", "difference");
        for (var figure : published.figures()) {
            evaluation
                    .book()
                    .find(figure.figure())
                    .ifPresent(term -> closeness(table, Amount.of(term, evaluation.book()), figure.value()));
        }
        return text.append(table)
                .append(Prose.lines("  Published in: ", published.citation(), "    "))
                .toString();
    }

    private static void closeness(TextTable table, Amount here, double published) {
        Double value = here.value();
        String difference = value == null || published == 0 ? "" : ThreeDigits.percent(value / published - 1);
        table.row(here.term().label(), ThreeDigits.of(here.term(), published), shown(here), difference);
    }
}

package org.clusterwright.app.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;

/// What a check of the catalogue found.
public final class CheckReport {
    private CheckReport() {}

    public static String text(List<Finding> findings) {
        var text = new StringBuilder();
        for (Finding finding : sorted(findings)) {
            String severity = "%-8s ".formatted(finding.severity().name().toLowerCase(Locale.ROOT));
            text.append(Prose.lines(severity, finding.path() + ": " + finding.message()));
        }
        return text.append("%d errors, %d warnings, %d notes\n"
                        .formatted(
                                count(findings, Severity.ERROR),
                                count(findings, Severity.WARNING),
                                count(findings, Severity.INFO)))
                .toString();
    }

    public static String json(List<Finding> findings) {
        var report = Json.object()
                .put("errors", count(findings, Severity.ERROR))
                .put("warnings", count(findings, Severity.WARNING));
        var list = Json.list();
        for (Finding finding : sorted(findings)) {
            list.add(Json.object()
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("path", finding.path())
                    .put("message", finding.message()));
        }
        report.set("findings", list);
        return Json.text(report);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

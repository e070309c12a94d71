package org.clusterwright.app.export;

import java.util.Locale;
import java.util.stream.IntStream;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/// An evaluation as one JSON object, for other programs.
///
/// A figure's `unit` is empty for plain numbers and fractions. Of a series, `years` counts from the day everything is
/// bought, 0, and `value` is the total, or the highest or last as suits the figure.
public final class JsonReport {
    private JsonReport() {}

    public static String of(Evaluation evaluation, String engine) {
        var figures = Json.object();
        Amount.all(evaluation).forEach((id, amount) -> figures.set(id, figure(amount)));
        var findings = Json.list();
        evaluation
                .findings()
                .forEach(finding -> findings.add(Json.object()
                        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                        .put("path", finding.path())
                        .put("message", finding.message())));
        var report = Json.object().put("plan", evaluation.plan().name()).put("engine", engine);
        report.set("figures", figures);
        report.set("findings", findings);
        return Json.text(report);
    }

    private static ObjectNode figure(Amount amount) {
        var figure = Json.number(Json.object(), "value", amount.value());
        figure.put("unit", Units.text(amount.term().unit()));
        figure.put("label", amount.term().label());
        if (amount.years().length > 0) {
            var years = Json.list();
            IntStream.range(0, amount.years().length).forEach(years::add);
            figure.set("years", years);
            figure.set("values", Json.numbers(amount.years()));
        }
        if (!amount.missing().isEmpty()) {
            figure.set("missing", Json.texts(Amount.sorted(amount.missing())));
        }
        if (!amount.leavesOut().isEmpty()) {
            figure.set("leaves_out", Json.texts(Amount.sorted(amount.leavesOut())));
        }
        return figure;
    }
}

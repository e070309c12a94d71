package org.clusterwright.app.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clusterwright.model.evaluate.Evaluation;

/// Every chart that an evaluation can fill, in reading order. One whose figures are not known is not among them.
public final class Charts {
    private Charts() {}

    public static List<ChartSpec> of(Evaluation evaluation) {
        var known = new Known(evaluation);
        var run = new RunCharts(known);
        var cost = new CostCharts(known);
        var years = new YearCharts(known);
        return Stream.of(
                        run.stepTime(),
                        run.memory(),
                        cost.byYear(),
                        new PowerChart(known).powerByPart(),
                        new EmissionCharts(known).byScope(),
                        new CashFlowChart(known).cashFlow(),
                        cost.byCategory(),
                        years.energy(),
                        years.emissions(),
                        years.water())
                .flatMap(Optional::stream)
                .toList();
    }
}

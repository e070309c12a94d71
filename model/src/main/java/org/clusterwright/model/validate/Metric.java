package org.clusterwright.model.validate;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.model.performance.TrainingEstimate;
import org.clusterwright.model.performance.Workload;

/// A step time in the metric that a source prints.
final class Metric {
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double TERA = 1e12;
    private static final double PETA = 1e15;
    private static final Pattern TOKENS = Pattern.compile("tokens ~?([0-9.e+]+)");
    private static final Pattern TRILLIONS = Pattern.compile("([0-9.]+)T tokens");
    private static final Pattern BILLIONS_IN_METRIC = Pattern.compile("(\\d+)B tokens");

    private Metric() {}

    /// Empty when the metric is none of those that are known, or needs a number of tokens that is not stated.
    static OptionalDouble of(Row row, Workload workload, TrainingEstimate estimate) {
        double step = estimate.step().seconds();
        String metric = row.text("metric").toLowerCase(Locale.ROOT);
        String unit = row.text("unit").toLowerCase(Locale.ROOT);
        int accelerators = estimate.layout().accelerators();
        double share =
                metric.contains(" per ") || unit.endsWith("gpu") || unit.endsWith("chip") || unit.endsWith("device")
                        ? accelerators
                        : 1;
        if (metric.contains("flop/s") || metric.equals("mfu") || metric.equals("hfu")) {
            return OptionalDouble.of(rate(row, workload, estimate, metric, unit));
        }
        if (metric.startsWith("tokens/s") || unit.startsWith("tok/s")) {
            return OptionalDouble.of(workload.tokensPerStep() / step / share);
        }
        if (metric.startsWith("samples/s") || metric.startsWith("sequences/s")) {
            return OptionalDouble.of(workload.globalBatchSequences() / step / share);
        }
        if (metric.contains("iteration") || metric.contains("step time") || unit.equals("s") || unit.equals("ms")) {
            return OptionalDouble.of(unit.equals("ms") ? 1e3 * step : step);
        }
        OptionalDouble tokens = tokens(row, metric);
        if (tokens.isEmpty()) return tokens;
        double seconds = tokens.getAsDouble() / workload.tokensPerStep() * step;
        if (metric.startsWith("days")) return OptionalDouble.of(seconds / SECONDS_PER_DAY);
        if (metric.contains("hours")) return OptionalDouble.of(seconds * accelerators / SECONDS_PER_HOUR);
        return OptionalDouble.empty();
    }

    /// Operations a second of one accelerator, or their share of its peak at 16 bits, as the source counts them.
    private static double rate(Row row, Workload workload, TrainingEstimate estimate, String metric, String unit) {
        double flops = FlopConvention.of(row)
                .perStep(workload.architecture(), workload.sequence(), workload.globalBatchSequences());
        double perSecond = flops / estimate.step().seconds() / estimate.layout().accelerators();
        if (metric.contains("flop/s")) return perSecond / (unit.startsWith("p") ? PETA : TERA);
        return (unit.equals("%") ? 100 : 1) * perSecond / estimate.peakFlopsPerSecond();
    }

    private static OptionalDouble tokens(Row row, String metric) {
        Matcher inMetric = BILLIONS_IN_METRIC.matcher(row.text("metric"));
        if (metric.startsWith("days") && inMetric.find())
            return OptionalDouble.of(Double.parseDouble(inMetric.group(1)) * 1e9);
        Matcher trillions = TRILLIONS.matcher(row.text("notes"));
        if (trillions.find()) return OptionalDouble.of(Double.parseDouble(trillions.group(1)) * 1e12);
        Matcher plain = TOKENS.matcher(row.text("notes"));
        if (plain.find()) return OptionalDouble.of(Double.parseDouble(plain.group(1)));
        return OptionalDouble.empty();
    }
}

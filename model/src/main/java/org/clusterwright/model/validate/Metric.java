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
    private static final Pattern TOKENS = Pattern.compile("tokens ~?([0-9.e+]+)");
    private static final Pattern TRILLIONS = Pattern.compile("([0-9.]+)T tokens");
    private static final Pattern BILLIONS_IN_METRIC = Pattern.compile("(\\d+)B tokens");

    private Metric() {}

    /// Empty when the metric is none of those that are known, or needs a number of tokens that is not stated.
    static OptionalDouble of(Row row, Workload workload, TrainingEstimate estimate) {
        double step = estimate.step().seconds();
        int accelerators = estimate.layout().accelerators();
        double tokensPerSecond = workload.tokensPerStep() / step;
        String metric = row.text("metric").toLowerCase(Locale.ROOT);
        double flops = FlopConvention.of(row)
                .perStep(workload.architecture(), workload.sequence(), workload.globalBatchSequences());
        if (metric.equals("iteration time") || metric.equals("step time")) return OptionalDouble.of(step);
        if (metric.startsWith("tokens/s per")) return OptionalDouble.of(tokensPerSecond / accelerators);
        if (metric.startsWith("tokens/s")) return OptionalDouble.of(tokensPerSecond);
        if (metric.startsWith("samples/s per"))
            return OptionalDouble.of(workload.globalBatchSequences() / step / accelerators);
        if (metric.startsWith("samples/s")) return OptionalDouble.of(workload.globalBatchSequences() / step);
        if (metric.contains("tflop/s")) return OptionalDouble.of(flops / step / accelerators / TERA);
        if (metric.equals("mfu") || metric.equals("hfu")) {
            double percent = row.text("unit").equals("%") ? 100 : 1;
            return OptionalDouble.of(percent * flops / step / accelerators / estimate.peakFlopsPerSecond());
        }
        OptionalDouble tokens = tokens(row, metric);
        if (tokens.isEmpty()) return tokens;
        double seconds = tokens.getAsDouble() / tokensPerSecond;
        if (metric.startsWith("days")) return OptionalDouble.of(seconds / SECONDS_PER_DAY);
        if (metric.contains("gpu-hours") || metric.contains("accelerator-hours")) {
            return OptionalDouble.of(seconds * accelerators / SECONDS_PER_HOUR);
        }
        return OptionalDouble.empty();
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

package org.clusterwright.app.desk.inspector;

import java.util.Locale;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.plan.Strategy;

/// A strategy to start from when it is no longer to be searched: the one that the search found, or
/// none of any parallelism.
final class FoundStrategy {
    private static final Strategy.Given PLAIN = new Strategy.Given(
            1, 1, 1, 1, 1, 0, 1, Strategy.Recompute.NONE, Strategy.Schedule.ONE_FORWARD_ONE_BACKWARD);

    private FoundStrategy() {}

    /// @param kind `"automatic"` or `"given"`, or a whole strategy
    static String setting(String kind, Evaluation evaluation) {
        if (!kind.replace("\"", "").equals("given")) {
            return kind.startsWith("{") ? kind : kind.replace("\"", "");
        }
        Strategy.Given found = evaluation.strategy() == null ? PLAIN : evaluation.strategy();
        return ("{\"kind\":\"given\",\"tp\":%d,\"pp\":%d,\"vp\":%d,\"cp\":%d,\"ep\":%d,\"zero\":%d,\"micro_batch\":%d,"
                        + "\"recompute\":\"%s\",\"schedule\":\"%s\"}")
                .formatted(
                        found.tp(),
                        found.pp(),
                        found.vp(),
                        found.cp(),
                        found.ep(),
                        found.zero(),
                        found.microBatch(),
                        found.recompute().name().toLowerCase(Locale.ROOT),
                        found.schedule().name().toLowerCase(Locale.ROOT));
    }
}

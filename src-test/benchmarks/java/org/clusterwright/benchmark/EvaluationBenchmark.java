package org.clusterwright.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Pool;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A whole evaluation, all statements and findings: what happens at every change while a hand drags.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {
    private static final List<String> SERVERS = List.of(
            "dgx-h100",
            "hgx-h100-8-gpu-oem-server",
            "dgx-h200",
            "dgx-b200",
            "dgx-b300",
            "mi300x-8-gpu-platform",
            "mi325x-8-gpu-platform",
            "gaudi3-hlb-325-8-card");

    /// Whether the parallel strategy is given or searched for.
    @Param({"given", "automatic"})
    String strategy;

    private final Evaluator evaluator = new Evaluator(Catalog.shipped());
    private Plan plan;

    /// 8 pools of 8-accelerator servers, 3 200 racks, 102 400 accelerators, 10 years.
    @Setup
    public void setUp() {
        Plan starter = StarterPlans.read("dgx-h100-starter");
        RackGroup model = starter.groups().getFirst();
        var groups = new ArrayList<RackGroup>();
        for (String server : SERVERS) {
            groups.add(new RackGroup(
                    server,
                    server,
                    "1",
                    server,
                    model.rack(),
                    400,
                    model.pdu(),
                    model.pdusPerRack(),
                    List.of(
                            new Placement(1, server),
                            new Placement(11, server),
                            new Placement(21, server),
                            new Placement(31, server))));
        }
        var settings = new ArrayList<>(
                List.of("horizon.years=10", "training.server=dgx-h100", "training.global_batch_sequences=1600"));
        settings.add(
                strategy.equals("automatic")
                        ? "training.strategy={\"kind\":\"automatic\"}"
                        : "training.strategy={\"kind\":\"given\",\"tp\":8,\"pp\":1,\"vp\":1,\"cp\":1,\"ep\":1,\"zero\":1,"
                                + "\"micro_batch\":1,\"recompute\":\"full\",\"schedule\":\"one_forward_one_backward\"}");
        plan = Settings.apply(starter.withGroups(groups), settings).embedding(Catalog.shipped());
        long accelerators = plan.pools(Catalog.shipped()).stream()
                .mapToLong(Pool::accelerators)
                .sum();
        if (accelerators < 100_000 || plan.pools(Catalog.shipped()).size() < 8) {
            throw new IllegalStateException(accelerators + " accelerators");
        }
    }

    @Benchmark
    public Evaluation evaluate() {
        return evaluator.evaluate(plan);
    }
}

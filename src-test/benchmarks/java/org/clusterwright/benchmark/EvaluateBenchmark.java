package org.clusterwright.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.Pool;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A large plan with all its statements and findings: 9 pools, 2 000 racks in rows of 32, more than
/// 100 000 accelerators, 10 years.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class EvaluateBenchmark {
    private static final int RACKS_PER_ROW = 32;

    @Param({"given", "automatic"})
    String strategy = "given";

    private final Evaluator evaluator = new Evaluator(Catalog.shipped());
    private Plan plan = read();

    @Setup(Level.Trial)
    public void large() {
        var groups = new ArrayList<RackGroup>();
        rows(groups, "gb200-nvl72", "nvl72-rack-shell", 1, 0, 1152);
        rows(groups, "gb300-nvl72", "nvl72-rack-shell", 1, 0, 96);
        rows(groups, "dgx-h100", "rack-48u", 3, 8, 128);
        rows(groups, "dgx-h200", "rack-48u", 3, 8, 128);
        rows(groups, "dgx-b200", "rack-48u", 2, 10, 128);
        rows(groups, "dgx-a100-640gb", "rack-48u", 4, 6, 128);
        rows(groups, "mi300x-8-gpu-platform", "rack-48u", 3, 8, 128);
        rows(groups, "gaudi3-hlb-325-8-card", "rack-48u", 3, 8, 64);
        rows(groups, "l40s-8-gpu-pcie-server", "rack-48u", 4, 4, 64);
        plan = plan.withGroups(groups);
        if (strategy.equals("automatic")) {
            plan = Settings.apply(
                    plan, List.of("training.server=dgx-b200", "training.strategy={\"kind\":\"automatic\"}"));
        }
        var pools = plan.pools(Catalog.shipped());
        long accelerators = pools.stream().mapToLong(Pool::accelerators).sum();
        if (pools.size() < 8 || accelerators < 100_000) {
            throw new IllegalStateException(accelerators + " accelerators");
        }
        var book = evaluator.evaluate(plan).book();
        for (String id : List.of("cost.total_usd", "performance.training_days", "emissions.total_tonnes")) {
            if (book.presence(book.figure(id)).absent()) {
                throw new IllegalStateException(
                        id + " is unknown: " + evaluator.evaluate(plan).findings());
            }
        }
    }

    /// The target is a median of less than 5 ms.
    @Benchmark
    public Evaluation evaluate() {
        return evaluator.evaluate(plan);
    }

    private static void rows(List<RackGroup> groups, String server, String rack, int each, int units, int racks) {
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < each; i++) {
            placements.add(new Placement(1 + i * units, server));
        }
        for (int row = 0; row * RACKS_PER_ROW < racks; row++) {
            var id = server + "-" + row;
            groups.add(new RackGroup(id, id, "1", id, rack, RACKS_PER_ROW, null, 0, placements));
        }
    }

    private static Plan read() {
        try (var stream = EvaluateBenchmark.class.getResourceAsStream("large.cwplan")) {
            return PlanFile.read("large.cwplan", Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.clusterwright.model.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.performance.Chip;
import org.clusterwright.model.performance.Layout;
import org.clusterwright.model.performance.LayoutChoices;
import org.clusterwright.model.performance.LayoutSearch;
import org.clusterwright.model.performance.Network;
import org.clusterwright.model.performance.Recompute;
import org.clusterwright.model.performance.Workload;
import org.clusterwright.model.plan.Strategy;

/// The layout of a measured run: as stated, and where the row is silent the fastest that fits.
final class RowLayout {
    private static final int MOST_LAYOUTS = 4000;

    private RowLayout() {}

    static Optional<Layout> of(Row row, Workload workload, Chip chip, Network network, int accelerators) {
        LayoutChoices choices = choices(row, workload, network, accelerators);
        if (settled(choices)) return Optional.of(only(choices, accelerators));
        return LayoutSearch.over(workload, chip, network, accelerators, choices, MOST_LAYOUTS)
                .best()
                .map(LayoutSearch.Candidate::layout);
    }

    private static LayoutChoices choices(Row row, Workload workload, Network network, int accelerators) {
        LayoutChoices usual = LayoutChoices.usual(workload, network, accelerators);
        boolean someLayout = row.says("tp") || row.says("pp") || row.says("dp");
        List<Integer> tp = stated(row, "tp", someLayout ? List.of(1) : usual.tp());
        List<Integer> pp = stated(row, "pp", someLayout ? List.of(remaining(row, tp, accelerators)) : usual.pp());
        List<Integer> cp = stated(
                row, "cp", row.says("dp") && someLayout ? List.of(context(row, tp, pp, accelerators)) : List.of(1));
        return new LayoutChoices(
                tp,
                pp,
                virtualStages(row, workload.architecture(), pp),
                cp,
                expertDegrees(row, workload, usual),
                stated(row, "zero", someLayout ? List.of(1) : usual.zero()),
                microBatches(row, workload, tp, pp, cp, accelerators),
                RowRecompute.of(row, workload.architecture()).map(List::of).orElse(usual.recompute()),
                schedule(row));
    }

    private static List<Integer> stated(Row row, String column, List<Integer> otherwise) {
        var count = row.count(column);
        return count.isPresent() && count.getAsInt() > 0 ? List.of(count.getAsInt()) : otherwise;
    }

    /// Stages that are left when the other degrees are stated.
    private static int remaining(Row row, List<Integer> tp, int accelerators) {
        int dp = row.countOr("dp", 0);
        return dp == 0 || row.says("cp") || row.text("framework").startsWith("MaxText")
                ? 1
                : Math.max(1, accelerators / (dp * tp.getFirst()));
    }

    /// What the stated degrees leave over is context parallelism.
    private static int context(Row row, List<Integer> tp, List<Integer> pp, int accelerators) {
        return Math.max(1, accelerators / (tp.getFirst() * pp.getFirst() * Math.max(1, row.countOr("dp", 1))));
    }

    private static List<Integer> virtualStages(Row row, Architecture a, List<Integer> pp) {
        if (row.says("vp")) return List.of(Math.max(1, row.countOr("vp", 1)));
        if (pp.size() > 1) return List.of(1, 2, 4);
        int stages = pp.getFirst();
        boolean interleaves = row.text("framework").startsWith("NeMo")
                || row.text("framework").startsWith("Megatron-Bridge");
        if (stages == 1 || !interleaves) return List.of(1);
        var divisors = new ArrayList<Integer>();
        for (int v = 1; v <= a.layers() / stages; v++) if (a.layers() % (stages * v) == 0) divisors.add(v);
        return divisors.isEmpty() ? List.of(1) : divisors;
    }

    private static List<Integer> expertDegrees(Row row, Workload workload, LayoutChoices usual) {
        if (row.says("ep")) return stated(row, "ep", List.of(1));
        boolean sharded = row.countOr("zero", 0) == 3;
        return workload.architecture().experts() == null || sharded ? List.of(1) : usual.ep();
    }

    /// MaxText takes the whole batch at once; its rows state the batch of a chip.
    private static List<Integer> microBatches(
            Row row, Workload workload, List<Integer> tp, List<Integer> pp, List<Integer> cp, int accelerators) {
        int replicas = Math.max(1, accelerators / (tp.getFirst() * pp.getFirst() * cp.getFirst()));
        if (row.text("framework").startsWith("MaxText")) {
            return List.of(Math.max(1, workload.globalBatchSequences() / replicas));
        }
        if (row.says("micro_batch")) return stated(row, "micro_batch", List.of(1));
        return List.of(1, 2, 4, 8, 16);
    }

    private static Strategy.Schedule schedule(Row row) {
        if (row.notes("schedule zb")) return Strategy.Schedule.ZERO_BUBBLE;
        return row.text("framework").startsWith("HAI-LLM")
                ? Strategy.Schedule.DUAL_PIPE
                : Strategy.Schedule.ONE_FORWARD_ONE_BACKWARD;
    }

    private static boolean settled(LayoutChoices c) {
        return c.tp().size() == 1
                && c.pp().size() == 1
                && c.vp().size() == 1
                && c.cp().size() == 1
                && c.ep().size() == 1
                && c.zero().size() == 1
                && c.microBatch().size() == 1
                && c.recompute().size() == 1;
    }

    private static Layout only(LayoutChoices c, int accelerators) {
        int tp = c.tp().getFirst();
        int pp = c.pp().getFirst();
        int cp = c.cp().getFirst();
        List<Recompute> recompute = c.recompute();
        return new Layout(
                tp,
                pp,
                c.vp().getFirst(),
                Math.max(1, accelerators / (tp * pp * cp)),
                cp,
                c.ep().getFirst(),
                c.zero().getFirst(),
                c.microBatch().getFirst(),
                recompute.getFirst(),
                c.schedule());
    }
}

package org.clusterwright.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clusterwright.model.plan.Strategy;

/// The values of each degree that a search may try. A degree that is given has one.
///
/// @param recompute in the order of preference: a later one is tried only when the earlier ones do not fit
public record LayoutChoices(
        List<Integer> tp,
        List<Integer> pp,
        List<Integer> vp,
        List<Integer> cp,
        List<Integer> ep,
        List<Integer> zero,
        List<Integer> microBatch,
        List<Recompute> recompute,
        Strategy.Schedule schedule) {

    private static final int MOST_TENSOR_PARALLEL = 16;
    private static final int MOST_STAGES = 64;
    private static final int MOST_MICRO_BATCH = 8;

    /// What people use: powers of two inside a domain for tensor parallelism, stages that divide the
    /// layers (or the layers and both ends),
    /// context parallelism only beyond 16 384 tokens, optimiser states sharded, or everything.
    public static LayoutChoices usual(Workload workload, Network network, int accelerators) {
        var a = workload.architecture();
        int layers = a.layers() + a.encoderLayers();
        int mostTensor = Math.min(Math.min(MOST_TENSOR_PARALLEL, network.domain()), accelerators);
        int mostExperts = a.experts() == null ? 1 : Math.min(a.experts().count(), accelerators);
        List<Integer> stages = IntStream.rangeClosed(1, Math.min(Math.min(MOST_STAGES, layers), accelerators))
                .filter(p -> accelerators % p == 0 && (layers % p == 0 || (layers + 2) % p == 0))
                .boxed()
                .toList();
        return new LayoutChoices(
                powersOfTwo(1, mostTensor),
                stages,
                List.of(1, 2, 4),
                powersOfTwo(1, Math.min(accelerators, Math.max(1, workload.sequence() / 16_384))),
                a.experts() == null ? List.of(1) : powersOfTwo(Math.min(8, mostExperts), mostExperts),
                List.of(1, 3),
                powersOfTwo(1, MOST_MICRO_BATCH),
                List.of(Recompute.NONE, Recompute.SELECTIVE, Recompute.FULL),
                Strategy.Schedule.ONE_FORWARD_ONE_BACKWARD);
    }

    static List<Integer> powersOfTwo(int least, int most) {
        var powers = new ArrayList<Integer>();
        for (int power = 1; power <= most; power *= 2) if (power >= least) powers.add(power);
        if (powers.isEmpty()) powers.add(Math.max(1, most));
        return powers;
    }
}

package org.clusterwright.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clusterwright.model.plan.Strategy;

/// The layout of a run that does not say: the fastest of a few hundred that people would try. Deterministic.
public final class AutomaticLayout {
    private static final int MOST_LAYOUTS = 1500;
    private static final int MOST_STAGE_COUNTS = 6;
    private static final int MOST_STAGES = 32;
    private static final int MOST_TENSOR_PARALLEL = 8;

    /// Tokens of a sequence that one rank can hold without context parallelism.
    private static final int TOKENS_OF_A_RANK = 16_384;

    private AutomaticLayout() {}

    /// @return the fastest that fits; if none fits, the one that comes nearest, with that problem; empty
    /// when none divides the work
    public static Optional<TrainingEstimate> estimate(Workload workload, Chip chip, Network network, int accelerators) {
        LayoutChoices choices = choices(workload, network, accelerators);
        return LayoutSearch.over(workload, chip, network, accelerators, choices, MOST_LAYOUTS)
                .best()
                .flatMap(best -> TrainingModel.estimate(workload, chip, network, best.layout(), accelerators));
    }

    private static LayoutChoices choices(Workload workload, Network network, int accelerators) {
        int tensor = Math.min(Math.min(MOST_TENSOR_PARALLEL, network.domain()), accelerators);
        int context = Math.max(1, workload.sequence() / TOKENS_OF_A_RANK);
        return new LayoutChoices(
                LayoutChoices.powersOfTwo(1, tensor),
                stages(workload, accelerators),
                List.of(1, 4),
                List.of(Math.min(Integer.highestOneBit(context), accelerators)),
                expertDegrees(workload, network, accelerators),
                List.of(1, 3),
                List.of(1, 2, 4),
                List.of(Recompute.NONE, Recompute.SELECTIVE, Recompute.FULL),
                Strategy.Schedule.ONE_FORWARD_ONE_BACKWARD);
    }

    /// Stage counts that divide the accelerators and the layers (or the layers and both ends), thinned to
    /// a few from small to large.
    private static List<Integer> stages(Workload workload, int accelerators) {
        int layers = workload.architecture().layers() + workload.architecture().encoderLayers();
        List<Integer> all = IntStream.rangeClosed(1, Math.min(Math.min(MOST_STAGES, layers), accelerators))
                .filter(p -> accelerators % p == 0 && (layers % p == 0 || (layers + 2) % p == 0))
                .boxed()
                .toList();
        if (all.size() <= MOST_STAGE_COUNTS) return all;
        var few = new ArrayList<Integer>();
        for (int i = 0; i < MOST_STAGE_COUNTS; i++) few.add(all.get(i * (all.size() - 1) / (MOST_STAGE_COUNTS - 1)));
        return few.stream().distinct().toList();
    }

    /// Inside a domain, and all experts apart.
    private static List<Integer> expertDegrees(Workload workload, Network network, int accelerators) {
        var experts = workload.architecture().experts();
        if (experts == null) return List.of(1);
        int most = Integer.highestOneBit(Math.min(experts.count(), accelerators));
        int inside = Integer.highestOneBit(Math.min(most, Math.max(1, network.domain())));
        return inside == most ? List.of(most) : List.of(inside, most);
    }
}

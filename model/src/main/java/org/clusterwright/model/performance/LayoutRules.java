package org.clusterwright.model.performance;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Experts;

/// What a layout must satisfy before its memory is asked about.
final class LayoutRules {
    private LayoutRules() {}

    static List<Problem> check(Workload w, Layout l, Network network, int accelerators) {
        var problems = new ArrayList<Problem>();
        Architecture a = w.architecture();
        if (l.accelerators() != accelerators) {
            problems.add(new Problem.DoesNotDivide(
                    "the accelerators",
                    accelerators,
                    "Tensor × pipeline × context × data parallel degree",
                    l.accelerators()));
        }
        divides(problems, "the attention heads", a.attention().heads(), "The tensor parallel degree", l.tp());
        divides(
                problems,
                "the sequence",
                w.sequence(),
                "Twice the context parallel degree",
                l.cp() == 1 ? 1 : 2L * l.cp());
        long perPass = (long) l.dp() * l.microBatch();
        divides(problems, "the global batch", w.globalBatchSequences(), "Data parallel degree × micro-batch", perPass);
        int layers = a.layers() + a.encoderLayers();
        long chunks = (long) l.pp() * l.vp();
        boolean endsCount = PipelineCut.endsCount(w.stack().stageCut(), layers, (int) chunks);
        if (chunks > layers && !endsCount)
            problems.add(new Problem.Exceeds("Stages × virtual stages", chunks, "the layers", layers));
        if (l.vp() > 1 && l.pp() == 1) {
            problems.add(new Problem.Exceeds("Virtual stages without a pipeline", l.vp(), "one", 1));
        }
        experts(problems, a, l);
        if (accelerators > network.domain() && network.nicBytesPerSecond() <= 0) {
            problems.add(new Problem.Missing(
                    "The network rate of an accelerator",
                    "the %d accelerators are more than one scale-up domain (%d)"
                            .formatted(accelerators, network.domain())));
        }
        return List.copyOf(problems);
    }

    private static void experts(List<Problem> problems, Architecture a, Layout l) {
        Experts e = a.experts();
        if (e == null) {
            if (l.ep() > 1)
                problems.add(new Problem.Exceeds(
                        "The expert parallel degree", l.ep(), "one, for a model without experts", 1));
            return;
        }
        divides(problems, "the experts", e.count(), "The expert parallel degree", l.ep());
        long ranks = (long) l.tp() * l.dp() * l.cp();
        divides(problems, "tensor × context × data parallel degree", ranks, "The expert parallel degree", l.ep());
    }

    private static void divides(List<Problem> problems, String number, long value, String divisor, long by) {
        if (by <= 0 || value % by != 0) problems.add(new Problem.DoesNotDivide(number, value, divisor, by));
    }
}

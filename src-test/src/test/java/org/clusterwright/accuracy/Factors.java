package org.clusterwright.accuracy;

import java.util.List;
import java.util.Locale;
import org.clusterwright.model.catalog.SoftwareStack;

/// The three factors of a software that are fitted to published step times.
record Factors(double matmul, double attention, double streaming) {
    static final List<Axis> AXES = List.of(
            new Axis("matmul", 0.7, 0.05, 1.8),
            new Axis("attention", 0.4, 0.1, 3.0),
            new Axis("streaming", 0.25, 0.25, 4.0));

    static Factors at(List<Integer> places) {
        return new Factors(
                AXES.get(0).at(places.get(0)),
                AXES.get(1).at(places.get(1)),
                AXES.get(2).at(places.get(2)));
    }

    static Factors of(SoftwareStack stack) {
        return new Factors(stack.matmulFactor(), stack.attentionFactor(), stack.streamingFactor());
    }

    List<Double> values() {
        return List.of(matmul, attention, streaming);
    }

    SoftwareStack in(SoftwareStack stack) {
        return named(stack, stack);
    }

    /// These factors and the other terms of a software under the name of another, which then stands for it.
    SoftwareStack named(SoftwareStack name, SoftwareStack s) {
        return new SoftwareStack(
                name.id(),
                name.name(),
                name.aliases(),
                matmul,
                attention,
                streaming,
                s.attentionKernel(),
                s.sequenceParallel(),
                s.normBytesPerChannel(),
                s.bytesPerLogit(),
                s.stageCut(),
                s.networkEfficiency(),
                s.networkContention(),
                s.tensorOverlap(),
                s.dataOverlap(),
                s.exchangeOverlap(),
                s.pipelineOverlap(),
                s.interference(),
                s.microBatchOverheadSeconds(),
                s.hostSecondsPerLayer(),
                s.hostExpertFactor(),
                s.hostDeduplicatedFactor(),
                s.stragglerShare(),
                s.deduplicatedExchange(),
                s.eightBitFormat(),
                s.gradientBytes(),
                s.contextBytes(),
                s.reservedFactor(),
                s.source(),
                name.date(),
                s.quality(),
                s.note());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f, %.2f, %.2f", matmul, attention, streaming);
    }
}

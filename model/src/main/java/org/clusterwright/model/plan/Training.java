package org.clusterwright.model.plan;

import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.quantity.Sourced;

/// The pre-training run.
///
/// @param model                catalogue id of the model architecture
/// @param tokens               tokens trained on in all
/// @param sequence             tokens a sequence
/// @param globalBatchSequences sequences an optimiser step
/// @param precision            of the matrix products, and how narrow ones are scaled
/// @param stack                catalogue id of the training software
/// @param server               catalogue id of the server kind whose pool it runs on
public record Training(
        String model,
        @Range(min = 1, max = 1e18) Sourced<Double> tokens,
        @Range(min = 1, max = 100_000_000) int sequence,
        @Range(min = 1, max = 100_000_000) int globalBatchSequences,
        MatrixFormat precision,
        String stack,
        String server,
        Strategy strategy) {

    public Training on(String otherServer) {
        return new Training(model, tokens, sequence, globalBatchSequences, precision, stack, otherServer, strategy);
    }
}

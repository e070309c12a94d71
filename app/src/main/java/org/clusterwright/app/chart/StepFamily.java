package org.clusterwright.app.chart;

import org.clusterwright.model.performance.Part;

/// What a step's seconds are for, in the few kinds that one bar can show.
enum StepFamily {
    MATRIX("Matrix products", ColourRole.C1),
    ATTENTION("Attention", ColourRole.C5),
    MEMORY("Memory-bound", ColourRole.C6),
    EXCHANGE("Exchange in layers", ColourRole.C2),
    PIPELINE("Pipeline waiting", ColourRole.C4),
    GRADIENTS("Gradient exchange", ColourRole.C3),
    OTHER("Recomputation, other", ColourRole.C7);

    final String label;
    final ColourRole colour;

    StepFamily(String label, ColourRole colour) {
        this.label = label;
        this.colour = colour;
    }

    static StepFamily of(Part part) {
        return switch (part) {
            case MATRIX_PRODUCTS -> MATRIX;
            case ATTENTION -> ATTENTION;
            case MEMORY_BOUND, QUANTISATION -> MEMORY;
            case TENSOR_PARALLEL, CONTEXT_PARALLEL, EXPERT_EXCHANGE -> EXCHANGE;
            case STAGE_IMBALANCE, PIPELINE_BUBBLE, PIPELINE_TRAFFIC -> PIPELINE;
            case DATA_PARALLEL -> GRADIENTS;
            case RECOMPUTATION, HOST, OPTIMISER, STRAGGLERS -> OTHER;
        };
    }
}

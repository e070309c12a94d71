package org.clusterwright.app.chart;

import org.clusterwright.model.performance.MemoryPart;

/// What an accelerator's memory holds, in the few kinds that one bar can show.
enum MemoryFamily {
    WEIGHTS("Weights", ColourRole.C1),
    GRADIENTS("Gradients", ColourRole.C5),
    OPTIMISER("Optimiser state", ColourRole.C6),
    ACTIVATIONS("Activations", ColourRole.C2),
    LOGITS("Logits and loss", ColourRole.C4),
    BUFFERS("Context and buffers", ColourRole.C3),
    RESERVE("Allocator reserve", ColourRole.C7);

    final String label;
    final ColourRole colour;

    MemoryFamily(String label, ColourRole colour) {
        this.label = label;
        this.colour = colour;
    }

    static MemoryFamily of(MemoryPart part) {
        return switch (part) {
            case WEIGHTS, GATHERED_WEIGHTS -> WEIGHTS;
            case GRADIENTS -> GRADIENTS;
            case OPTIMISER -> OPTIMISER;
            case ACTIVATIONS -> ACTIVATIONS;
            case LOGITS -> LOGITS;
            case CONTEXT -> BUFFERS;
            case FRAGMENTATION -> RESERVE;
        };
    }
}

package org.clusterwright.model.performance;

/// What the memory of an accelerator holds while training.
public enum MemoryPart {
    WEIGHTS("Weights"),
    GRADIENTS("Gradients"),
    OPTIMISER("Optimiser state"),
    ACTIVATIONS("Activations"),
    LOGITS("Logits and loss"),
    GATHERED_WEIGHTS("Gathered weights"),
    CONTEXT("Context and buffers"),
    FRAGMENTATION("Allocator reserve");

    private final String label;

    MemoryPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

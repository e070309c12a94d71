package org.clusterwright.model.performance;

/// What the seconds of a step are spent on.
public enum Part {
    MATRIX_PRODUCTS("Matrix products"),
    ATTENTION("Attention"),
    MEMORY_BOUND("Memory-bound kernels"),
    QUANTISATION("Quantisation"),
    RECOMPUTATION("Recomputation"),
    HOST("Waiting for the host"),
    TENSOR_PARALLEL("Tensor parallel traffic"),
    CONTEXT_PARALLEL("Context parallel traffic"),
    EXPERT_EXCHANGE("Expert exchange"),
    STAGE_IMBALANCE("Uneven stages"),
    PIPELINE_BUBBLE("Pipeline bubble"),
    PIPELINE_TRAFFIC("Traffic between stages"),
    DATA_PARALLEL("Data parallel traffic"),
    OPTIMISER("Optimiser"),
    STRAGGLERS("Stragglers");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.clusterwright.model.catalog;

/// Number formats of matrix products.
public enum Precision {
    FP64,
    FP32,
    TF32,
    BF16,
    FP16,
    FP8,
    FP4,
    INT8
}

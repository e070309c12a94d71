package org.clusterwright.model.catalog;

/// How the operands of matrix products are stored while training: a precision, and for the narrow ones
/// how they are scaled.
public enum MatrixFormat {
    FP64(Precision.FP64, 8, 0),
    FP32(Precision.FP32, 4, 0),
    TF32(Precision.TF32, 4, 0),
    BF16(Precision.BF16, 2, 0),
    FP16(Precision.FP16, 2, 0),
    INT8(Precision.INT8, 1, 1),
    /// One scale a tensor.
    FP8(Precision.FP8, 1, 6),
    /// One scale a tile of 128 values, or a block of 128 × 128 (DeepSeek-V3, arXiv:2412.19437).
    FP8_BLOCK(Precision.FP8, 1, 4),
    /// One power-of-two scale for 32 values (OCP microscaling).
    MXFP8(Precision.FP8, 1, 4),
    /// Four bits, one FP8 scale for 16 values.
    NVFP4(Precision.FP4, 0.5625, 4);

    private final Precision precision;
    private final double bytes;
    private final double quantisationBytes;

    MatrixFormat(Precision precision, double bytes, double quantisationBytes) {
        this.precision = precision;
        this.bytes = bytes;
        this.quantisationBytes = quantisationBytes;
    }

    /// The precision whose peak it runs at.
    public Precision precision() {
        return precision;
    }

    /// Bytes of an operand's element, its share of the scales included.
    public double bytes() {
        return bytes;
    }

    /// Bytes moved for each element that is quantised from 16 bits: read, written, and read again where
    /// the scale needs a second pass.
    public double quantisationBytes() {
        return quantisationBytes;
    }

    /// The format that is meant when only a precision is named.
    public static MatrixFormat of(Precision precision) {
        return switch (precision) {
            case FP64 -> FP64;
            case FP32 -> FP32;
            case TF32 -> TF32;
            case BF16 -> BF16;
            case FP16 -> FP16;
            case FP8 -> FP8;
            case FP4 -> NVFP4;
            case INT8 -> INT8;
        };
    }
}

package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.GemmConstants;

/// Time of matrix products, by their shape.
public final class Gemm {
    /// From the call to the first result, when nothing else bounds it.
    static final double LAUNCH_SECONDS = 3e-6;

    /// Share of the memory's rate that products reach which it bounds.
    static final double MEMORY_SHARE = 0.75;

    private Gemm() {}

    /// `groups` products of an m × k by a k × n matrix in one kernel.
    ///
    /// `t = max( 2 m n k G / (e Peak) (1 + c_k/k) (1 + c_m/m) (1 + c_m/n), G (x (m k + k n) + 2 m n) /
    /// (0.75 BW) ) + 3 µs`
    ///
    /// Fitted to measured kernels of seven accelerators: 2–10 % mean error for products of more than 100 GFLOP.
    ///
    /// @param bytes of an operand's element; results have two
    public static double seconds(
            double m,
            double n,
            double k,
            double groups,
            GemmConstants c,
            double bytes,
            double peak,
            double memoryBytesPerSecond) {
        double fill = (1 + c.innerHalf() / k) * (1 + c.outerHalf() / m) * (1 + c.outerHalf() / n);
        double compute = 2 * m * n * k * groups / (c.efficiency() * peak) * fill;
        double traffic = groups * (bytes * (m * k + k * n) + 2 * m * n) / (MEMORY_SHARE * memoryBytesPerSecond);
        return Math.max(compute, traffic) + LAUNCH_SECONDS;
    }
}

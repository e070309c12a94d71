package org.clusterwright.model.account;

import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Result;

/// What the engines and the counting found about the run, as results on the ledger.
///
/// @param stepSeconds     s/step
/// @param modelFlops      FLOP/step: three times the forward pass, causal attention at half, nothing recomputed
/// @param goodput         productive share of wall clock
/// @param memory          bytes reserved on the fullest accelerator
/// @param accelerators    that the run uses
/// @param allAccelerators in the cluster
/// @param capacity        bytes of memory of one accelerator
/// @param peak            dense FLOP/s of one accelerator at the precision of the matrix products
public record Performance(
        Result stepSeconds,
        Result modelFlops,
        Result goodput,
        Result memory,
        Result accelerators,
        Result allAccelerators,
        Input peak,
        Input capacity) {}

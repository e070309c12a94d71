package org.clusterwright.model.plan;

import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Where the cluster stands. What is absent is taken from the region or the cooling type of the catalogue.
///
/// @param region              catalogue id
/// @param cooling             catalogue id of the cooling type
/// @param powerLimitKilowatts most that the site gives the computers (IT load)
/// @param pue                 facility energy ÷ IT energy
/// @param gridGramsPerKwh     location-based carbon intensity
/// @param marketGramsPerKwh   carbon intensity of the supply contract, for what is not under renewable contract
/// @param renewableShare      share of the energy bought under renewable contracts, counted as 0 g/kWh market-based
public record Site(
        String region,
        Facility facility,
        String cooling,
        @Range(min = 0.001, max = 100_000_000) @Nullable Sourced<Double> powerLimitKilowatts,
        @Range(min = 1, max = 5) @Nullable Sourced<Double> pue,
        @Range(min = 0, max = 10) @Nullable Sourced<Double> electricityUsdPerKwh,
        @Range(min = 0, max = 3000) @Nullable Sourced<Double> gridGramsPerKwh,
        @Range(min = 0, max = 3000) @Nullable Sourced<Double> marketGramsPerKwh,
        @Range(min = 0, max = 1) Sourced<Double> renewableShare) {

    /// Whose building it is: an owned one is built and depreciated, a colocation is rented by the kilowatt.
    public enum Facility {
        OWNED,
        COLOCATION
    }
}

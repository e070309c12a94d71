package org.clusterwright.model.plan;

import org.clusterwright.model.quantity.Sourced;

/// What money is assumed to do. Shares and rates are fractions, money is USD of the first year.
///
/// @param discount                      off the list price of the IT equipment
/// @param installationShare             of the equipment's price
/// @param freightShare                  of the equipment's price
/// @param sparesShare                   of the servers' price
/// @param facilityUsdPerKilowatt        construction of an owned facility, per kilowatt of IT load
/// @param colocationUsdPerKilowattMonth rent of a colocation, per kilowatt of IT load
/// @param maintenanceSharePerYear       of the servers' price
/// @param insuranceSharePerYear         of the assets' price
/// @param electricityEscalation         growth of the price of electricity, a year
/// @param costEscalation                growth of all other running costs, a year
/// @param discountRate                  for present values: the weighted average cost of capital
/// @param residualShare                 of the IT equipment's price that its sale brings at the end of the horizon
/// @param depreciationYears             of the IT equipment, straight line
/// @param facilityLifeYears             of an owned facility, straight line
/// @param carKilogramsPerYear           what a small car emits in a year, to picture the emissions
public record Finance(
        @Range(min = 0, max = 1) Sourced<Double> discount,
        @Range(min = 0, max = 5) Sourced<Double> installationShare,
        @Range(min = 0, max = 5) Sourced<Double> freightShare,
        @Range(min = 0, max = 5) Sourced<Double> sparesShare,
        @Range(min = 0, max = 1_000_000) Sourced<Double> facilityUsdPerKilowatt,
        @Range(min = 0, max = 100_000) Sourced<Double> colocationUsdPerKilowattMonth,
        @Range(min = 0, max = 5) Sourced<Double> maintenanceSharePerYear,
        @Range(min = 0, max = 1_000_000) Sourced<Double> softwareUsdPerAcceleratorYear,
        @Range(min = 0, max = 100_000) Sourced<Double> staffPerThousandAccelerators,
        @Range(min = 0, max = 10_000_000) Sourced<Double> salaryUsd,
        @Range(min = 0, max = 1) Sourced<Double> insuranceSharePerYear,
        @Range(min = -0.5, max = 1) Sourced<Double> electricityEscalation,
        @Range(min = -0.5, max = 1) Sourced<Double> costEscalation,
        @Range(min = -0.5, max = 1) Sourced<Double> discountRate,
        @Range(min = 0, max = 1) Sourced<Double> residualShare,
        @Range(min = 1, max = 50) Sourced<Double> depreciationYears,
        @Range(min = 1, max = 100) Sourced<Double> facilityLifeYears,
        @Range(min = 1, max = 1_000_000) Sourced<Double> carKilogramsPerYear) {}

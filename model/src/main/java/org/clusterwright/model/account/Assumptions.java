package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.CAR;
import static org.clusterwright.model.quantity.Units.GRAM_CO2E;
import static org.clusterwright.model.quantity.Units.KILOGRAM_CO2E;
import static org.clusterwright.model.quantity.Units.KILOWATT;
import static org.clusterwright.model.quantity.Units.KILOWATT_HOUR;
import static org.clusterwright.model.quantity.Units.LITRE;
import static org.clusterwright.model.quantity.Units.MONTH;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.PERSON;
import static org.clusterwright.model.quantity.Units.USD;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.Optional;
import java.util.function.Function;
import javax.measure.Unit;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CoolingType;
import org.clusterwright.model.catalog.Region;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.plan.Finance;
import org.clusterwright.model.plan.Operation;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Site;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The site's, the operation's and the finance's inputs: what the plan says, and where it is silent
/// what the catalogue says of its region and
/// its cooling.
record Assumptions(
        Input electricityPrice,
        Input grid,
        Input marketGrid,
        Input renewableShare,
        Input pue,
        Input waterOnSite,
        Input waterOfGrid,
        Input utilisation,
        Input idlePowerShare,
        Input discount,
        Input installation,
        Input freight,
        Input spares,
        Input facility,
        Input colocation,
        Input maintenance,
        Input software,
        Input staff,
        Input salary,
        Input insurance,
        Input electricityGrowth,
        Input costGrowth,
        Input discountRate,
        Input residual,
        Input itLife,
        Input facilityLife,
        Input car) {

    static Assumptions of(Ledger ledger, Plan plan, Catalog catalog) {
        var site = new SiteInputs(ledger, plan.site(), catalog);
        Operation operation = plan.operation();
        Finance money = plan.finance();
        var of = new Typed(ledger);
        Unit<?> perYear = ONE.divide(YEAR);
        return new Assumptions(
                site.electricityPrice(),
                site.grid(),
                site.marketGrid(),
                of.input(
                        "site.renewable_share",
                        "Energy under renewable contract",
                        ONE,
                        plan.site().renewableShare()),
                site.pue(),
                site.waterOnSite(),
                site.waterOfGrid(),
                of.input("operation.utilisation", "Share of time under load", ONE, operation.utilisation()),
                of.input("operation.idle_power_share", "Idle power, share of loaded", ONE, operation.idlePowerShare()),
                of.input("finance.discount", "Discount on list prices", ONE, money.discount()),
                of.input(
                        "finance.installation_share",
                        "Installation, share of equipment",
                        ONE,
                        money.installationShare()),
                of.input("finance.freight_share", "Freight and duty, share of equipment", ONE, money.freightShare()),
                of.input("finance.spares_share", "Spares, share of servers", ONE, money.sparesShare()),
                of.input(
                        "finance.facility_usd_per_kilowatt",
                        "Facility construction",
                        USD.divide(KILOWATT),
                        money.facilityUsdPerKilowatt()),
                of.input(
                        "finance.colocation_usd_per_kilowatt_month",
                        "Colocation rent",
                        USD.divide(KILOWATT.multiply(MONTH)),
                        money.colocationUsdPerKilowattMonth()),
                of.input(
                        "finance.maintenance_share_per_year",
                        "Maintenance, share of servers",
                        perYear,
                        money.maintenanceSharePerYear()),
                of.input(
                        "finance.software_usd_per_accelerator_year",
                        "Software licences",
                        USD.divide(ACCELERATOR.multiply(YEAR)),
                        money.softwareUsdPerAcceleratorYear()),
                of.input(
                        "finance.staff_per_thousand_accelerators",
                        "Staff for a thousand accelerators",
                        PERSON,
                        money.staffPerThousandAccelerators()),
                of.input(
                        "finance.salary_usd",
                        "Loaded cost of a person",
                        USD.divide(PERSON.multiply(YEAR)),
                        money.salaryUsd()),
                of.input(
                        "finance.insurance_share_per_year",
                        "Insurance, share of assets",
                        perYear,
                        money.insuranceSharePerYear()),
                of.input(
                        "finance.electricity_escalation",
                        "Growth of electricity price, a year",
                        ONE,
                        money.electricityEscalation()),
                of.input(
                        "finance.cost_escalation",
                        "Growth of other running costs, a year",
                        ONE,
                        money.costEscalation()),
                of.input("finance.discount_rate", "Discount rate (WACC)", ONE, money.discountRate()),
                of.input("finance.residual_share", "Resale at the end, share of equipment", ONE, money.residualShare()),
                of.input("finance.depreciation_years", "Life of the IT equipment", YEAR, money.depreciationYears()),
                of.input("finance.facility_life_years", "Life of the facility", YEAR, money.facilityLifeYears()),
                of.input(
                        "finance.car_kilograms_per_year",
                        "Emissions of a small car",
                        KILOGRAM_CO2E.divide(CAR.multiply(YEAR)),
                        money.carKilogramsPerYear()));
    }

    /// Inputs whose id is their path in the plan file.
    private record Typed(Ledger ledger) {
        Input input(String path, String label, Unit<?> unit, Sourced<Double> value) {
            return ledger.input(path, path, label, unit, value);
        }
    }

    private record SiteInputs(Ledger ledger, Site site, Catalog catalog) {

        Input electricityPrice() {
            return ofRegion(
                    "electricity_usd_per_kwh",
                    "Electricity price",
                    USD.divide(KILOWATT_HOUR),
                    site.electricityUsdPerKwh(),
                    Region::electricityUsdPerKwh);
        }

        Input grid() {
            return ofRegion(
                    "grid_grams_per_kwh",
                    "Grid carbon intensity",
                    GRAM_CO2E.divide(KILOWATT_HOUR),
                    site.gridGramsPerKwh(),
                    Region::gridGramsPerKwh);
        }

        /// Where no supply contract is stated, energy outside renewable contracts counts with the grid's intensity.
        Input marketGrid() {
            if (site.marketGramsPerKwh() == null) {
                return grid();
            }
            return ledger.input(
                    "site.market_grams_per_kwh",
                    "site.market_grams_per_kwh",
                    "Supply contract's carbon intensity",
                    GRAM_CO2E.divide(KILOWATT_HOUR),
                    site.marketGramsPerKwh());
        }

        Input pue() {
            return ofCooling("pue", "PUE", ONE, site.pue(), CoolingType::pue);
        }

        Input waterOnSite() {
            return ofCooling(
                    "water_litres_per_kwh",
                    "Water on site (WUE)",
                    LITRE.divide(KILOWATT_HOUR),
                    null,
                    CoolingType::waterLitresPerKwh);
        }

        Input waterOfGrid() {
            String path = "catalog.regions." + site.region() + ".water_litres_per_kwh";
            return ledger.input(
                    "site.grid_water_litres_per_kwh",
                    path,
                    "Water of electricity generation",
                    LITRE.divide(KILOWATT_HOUR),
                    catalog.regions()
                            .find(site.region())
                            .map(Region::waterLitresPerKwh)
                            .orElse(null));
        }

        private Input ofRegion(
                String field,
                String label,
                Unit<?> unit,
                @Nullable Sourced<Double> own,
                Function<Region, @Nullable Sourced<Double>> shipped) {
            Optional<Region> region = catalog.regions().find(site.region());
            String path = own != null ? "site." + field : "catalog.regions." + site.region() + "." + field;
            return ledger.input(
                    "site." + field,
                    path,
                    label,
                    unit,
                    own != null ? own : region.map(shipped).orElse(null));
        }

        private Input ofCooling(
                String field,
                String label,
                Unit<?> unit,
                @Nullable Sourced<Double> own,
                Function<CoolingType, @Nullable Sourced<Double>> shipped) {
            Optional<CoolingType> cooling = catalog.coolingTypes().find(site.cooling());
            String path = own != null ? "site." + field : "catalog.cooling_types." + site.cooling() + "." + field;
            return ledger.input(
                    "site." + field,
                    path,
                    label,
                    unit,
                    own != null ? own : cooling.map(shipped).orElse(null));
        }
    }
}

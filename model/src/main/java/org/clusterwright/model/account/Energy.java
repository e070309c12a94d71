package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.KILOWATT;
import static org.clusterwright.model.quantity.Units.KILOWATT_HOUR;
import static org.clusterwright.model.quantity.Units.MEGAWATT_HOUR;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.WATER_CUBIC_METRE;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Total;

/// Power, energy and water. Servers draw their typical power under load and a share of it when idle;
/// everything else draws its typical power
/// at all times. Facility energy is IT energy × PUE (ISO/IEC 30134-2); water on site is counted on IT
/// energy (WUE, ISO/IEC 30134-9), the water
/// of generation on facility energy.
record Energy(
        Figure itKilowatts,
        Figure itEnergy,
        Figure facilityEnergy,
        Figure facilityKilowattHours,
        Figure pue,
        Figure water,
        Statement statement) {

    static Energy write(Ledger ledger, Bill bill, Assumptions given, Timeline time) {
        var kwhPerMwh = ledger.constant(Constant.KWH_PER_MWH);
        var servers = ledger.figure(
                "power.servers_kilowatts",
                "Servers, mean of load and idle",
                KILOWATT,
                bill.serverLoad()
                        .times(given.utilisation()
                                .plus(Literal.ONE.minus(given.utilisation()).times(given.idlePowerShare()))));
        var it = ledger.yearly(
                "power.it_kilowatts",
                "IT power, expected",
                KILOWATT,
                servers.plus(bill.otherLoad()).times(time.inService()).over(Literal.one(YEAR)),
                Total.MAX);
        var itEnergy = ledger.yearly(
                "energy.it_mwh",
                "IT energy",
                MEGAWATT_HOUR,
                it.times(ledger.constant(Constant.HOURS_PER_YEAR))
                        .times(Literal.one(YEAR))
                        .over(kwhPerMwh));
        var overhead = ledger.yearly(
                "power.overhead_kilowatts",
                "Cooling and losses",
                KILOWATT,
                it.times(given.pue().minus(Literal.ONE)),
                Total.MAX);
        var drawn = ledger.yearly(
                "power.facility_kilowatts", "Facility power, expected", KILOWATT, it.plus(overhead), Total.MAX);
        var facility =
                ledger.yearly("energy.facility_mwh", "Facility energy", MEGAWATT_HOUR, itEnergy.times(given.pue()));
        var lost = ledger.yearly(
                "energy.overhead_mwh", "Energy of cooling and losses", MEGAWATT_HOUR, facility.minus(itEnergy));
        var billed = ledger.yearly(
                "energy.facility_kwh", "Facility energy as billed", KILOWATT_HOUR, facility.times(kwhPerMwh));
        var pue = ledger.figure("energy.pue", "PUE", ONE, facility.overYears().over(itEnergy.overYears()));
        var onSite = ledger.yearly(
                "water.on_site_cubic_metres", "Water on site", WATER_CUBIC_METRE, onSite(ledger, itEnergy, given));
        var ofGrid = ledger.yearly(
                "water.generation_cubic_metres",
                "Water of electricity generation",
                WATER_CUBIC_METRE,
                ofGrid(ledger, billed, given));
        var water = ledger.yearly(
                "water.total_cubic_metres",
                "Water",
                WATER_CUBIC_METRE,
                new Block("water", WATER_CUBIC_METRE, List.of(onSite, ofGrid)).sum());
        var power = new ArrayList<>(List.of(bill.serverLoad()));
        power.addAll(bill.otherLoads());
        power.addAll(List.of(bill.otherLoad(), bill.peak(), servers, it, overhead, drawn));
        var statement = new Statement.Rows(
                "Energy",
                "Power, energy and water, from the draw of every part on the bill.",
                List.of(
                        Statement.Section.of("Power", power.toArray(Figure[]::new)),
                        Statement.Section.of("Energy", itEnergy, lost, facility, billed, pue),
                        Statement.Section.closing("Water", List.of(onSite, ofGrid), water)));
        return new Energy(it, itEnergy, facility, billed, pue, water, statement);
    }

    /// Water that cooling takes, counted on IT energy.
    static Term onSite(Ledger ledger, Term itMegawattHours, Assumptions given) {
        return itMegawattHours
                .times(ledger.constant(Constant.KWH_PER_MWH))
                .times(given.waterOnSite())
                .over(ledger.constant(Constant.LITRES_PER_CUBIC_METRE));
    }

    /// Water that generation took, counted on facility energy.
    static Term ofGrid(Ledger ledger, Term facilityKilowattHours, Assumptions given) {
        return facilityKilowattHours.times(given.waterOfGrid()).over(ledger.constant(Constant.LITRES_PER_CUBIC_METRE));
    }
}

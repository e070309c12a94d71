package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.CAR;
import static org.clusterwright.model.quantity.Units.DAY;
import static org.clusterwright.model.quantity.Units.HOUR;
import static org.clusterwright.model.quantity.Units.KILOWATT;
import static org.clusterwright.model.quantity.Units.MEGAWATT_HOUR;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.SECOND;
import static org.clusterwright.model.quantity.Units.STEP;
import static org.clusterwright.model.quantity.Units.TOKEN;
import static org.clusterwright.model.quantity.Units.TONNE_CO2E;
import static org.clusterwright.model.quantity.Units.WATER_CUBIC_METRE;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Line;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;

/// The training run: from the step that the engine found to days and accelerator-hours.
record Run(Figure days, Figure acceleratorHours, Input tokens, List<Statement.Section> sections) {

    static Run write(Ledger ledger, Performance found, Input tokens, Input sequence, Input batch) {
        var perStep = ledger.figure(
                "performance.tokens_per_step", "Tokens a step", TOKEN.divide(STEP), sequence.times(batch));
        var steps = ledger.figure("performance.steps", "Steps", STEP, tokens.over(perStep));
        var rate = ledger.figure(
                "performance.tokens_per_second",
                "Tokens a second, while it runs",
                TOKEN.divide(SECOND),
                perStep.over(found.stepSeconds()));
        var utilisation = ledger.figure(
                "performance.model_flops_utilisation",
                "Model FLOPs utilisation (MFU)",
                ONE,
                found.modelFlops()
                        .over(found.stepSeconds())
                        .over(found.accelerators().times(found.peak())));
        var share = ledger.figure(
                "performance.memory_share",
                "Share of its memory",
                ONE,
                found.memory().over(found.capacity()));
        var days = ledger.figure(
                "performance.training_days",
                "Training time",
                DAY,
                steps.times(found.stepSeconds()).over(found.goodput()).over(ledger.constant(Constant.SECONDS_PER_DAY)));
        var hours = ledger.figure(
                "performance.accelerator_hours",
                "Accelerator-hours of the run",
                ACCELERATOR.multiply(HOUR),
                found.accelerators().times(days).times(ledger.constant(Constant.HOURS_PER_DAY)));
        return new Run(
                days,
                hours,
                tokens,
                List.of(
                        Statement.Section.of(
                                "A step",
                                found.stepSeconds(),
                                found.modelFlops(),
                                utilisation,
                                perStep,
                                rate,
                                found.memory(),
                                share),
                        Statement.Section.of("The run", found.accelerators(), found.goodput(), steps, days, hours)));
    }

    /// The run's own share of energy, emissions and water: its accelerators' share of the power under load
    /// for as long as it takes, and its
    /// share of the life of what it runs on.
    Statement statement(
            Ledger ledger, Performance found, Bill bill, Energy energy, Emissions emissions, Assumptions given) {
        var kwhPerMwh = ledger.constant(Constant.KWH_PER_MWH);
        var power = ledger.figure(
                "run.it_kilowatts",
                "IT power while it runs",
                KILOWATT,
                bill.serverLoad()
                        .plus(bill.otherLoad())
                        .times(found.accelerators())
                        .over(found.allAccelerators()));
        var itEnergy = ledger.figure(
                "run.it_mwh",
                "IT energy",
                MEGAWATT_HOUR,
                power.times(days).times(ledger.constant(Constant.HOURS_PER_DAY)).over(kwhPerMwh));
        var facility = ledger.figure("run.energy_mwh", "Facility energy", MEGAWATT_HOUR, itEnergy.times(energy.pue()));
        var location = ledger.figure(
                "run.scope2_location_tonnes",
                "Scope 2, location-based",
                TONNE_CO2E,
                facility.times(kwhPerMwh).times(given.grid()).over(ledger.constant(Constant.GRAMS_PER_TONNE)));
        Term life = given.itLife().times(ledger.constant(Constant.HOURS_PER_YEAR));
        var embodied = ledger.figure(
                "run.embodied_tonnes",
                "Embodied, share of the life",
                TONNE_CO2E,
                emissions
                        .embodiedPurchased()
                        .times(acceleratorHours)
                        .over(found.allAccelerators().times(life)));
        var total = ledger.figure(
                "run.total_tonnes",
                "Emissions of the run",
                TONNE_CO2E,
                new Block("run", TONNE_CO2E, List.of(location, embodied)).sum());
        var cars = ledger.figure(
                "run.small_car_years",
                "As small cars for a year",
                CAR.multiply(YEAR),
                Emissions.cars(ledger, total, given));
        var onSite = ledger.figure(
                "run.water_on_site_cubic_metres",
                "Water on site",
                WATER_CUBIC_METRE,
                Energy.onSite(ledger, itEnergy, given));
        var ofGrid = ledger.figure(
                "run.water_generation_cubic_metres",
                "Water of electricity generation",
                WATER_CUBIC_METRE,
                Energy.ofGrid(ledger, facility.times(kwhPerMwh), given));
        var water = ledger.figure(
                "run.water_cubic_metres",
                "Water",
                WATER_CUBIC_METRE,
                new Block("run", WATER_CUBIC_METRE, List.of(onSite, ofGrid)).sum());
        var all = new ArrayList<>(sections);
        all.add(Statement.Section.of("Energy of the run", power, itEnergy, facility));
        all.add(new Statement.Section(
                "Emissions of the run",
                List.of(Line.of(location), Line.of(embodied), Line.total(total), Line.of(cars))));
        all.add(Statement.Section.closing("Water of the run", List.of(onSite, ofGrid), water));
        return new Statement.Rows("Performance", "How long the training run takes, and what it uses by itself.", all);
    }
}

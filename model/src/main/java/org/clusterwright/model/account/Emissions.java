package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.CAR;
import static org.clusterwright.model.quantity.Units.TONNE_CO2E;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.List;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Line;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;

/// Greenhouse gases by scope (GHG Protocol, scope 2 guidance): electricity by location and by
/// contract, and the making of what is bought, spread
/// over its life. Nothing here burns fuel on site, so there is no scope 1.
///
/// @param embodiedPurchased all that making the bill emitted, whenever it is counted
record Emissions(
        Figure location,
        Figure market,
        Figure embodied,
        Figure total,
        Figure cars,
        Figure embodiedPurchased,
        Statement statement) {

    static Emissions write(Ledger ledger, Bill bill, Energy energy, Assumptions given, Timeline time) {
        var grams = ledger.constant(Constant.GRAMS_PER_TONNE);
        var location = ledger.yearly(
                "emissions.scope2_location_tonnes",
                "Scope 2, location-based",
                TONNE_CO2E,
                energy.facilityKilowattHours().times(given.grid()).over(grams));
        var market = ledger.yearly(
                "emissions.scope2_market_tonnes",
                "Scope 2, market-based",
                TONNE_CO2E,
                energy.facilityKilowattHours()
                        .times(Literal.ONE.minus(given.renewableShare()))
                        .times(given.marketGrid())
                        .over(grams));
        var embodied = spread(
                ledger, "emissions.embodied_tonnes", "Embodied, spread over the life", bill.embodied(), given, time);
        var low = spread(ledger, "emissions.embodied_low_tonnes", "… at the low end", bill.embodiedLow(), given, time);
        var high =
                spread(ledger, "emissions.embodied_high_tonnes", "… at the high end", bill.embodiedHigh(), given, time);
        var total = ledger.yearly(
                "emissions.total_tonnes",
                "Emissions (location-based)",
                TONNE_CO2E,
                new Block("emissions", TONNE_CO2E, List.of(location, embodied)).sum());
        var cars = ledger.figure(
                "emissions.small_car_years",
                "As small cars for a year",
                CAR.multiply(YEAR),
                cars(ledger, total.overYears(), given));
        var statement = new Statement.Rows(
                "Emissions",
                "Greenhouse gases by scope, in tonnes of CO₂ equivalent.",
                List.of(
                        Statement.Section.of("Electricity", location, market),
                        Statement.Section.of("Making one server", bill.making().toArray(Figure[]::new)),
                        Statement.Section.of(
                                "Making the equipment",
                                bill.embodied(),
                                bill.embodiedLow(),
                                bill.embodiedHigh(),
                                embodied,
                                low,
                                high),
                        new Statement.Section("In all", List.of(Line.total(total), Line.of(cars)))));
        return new Emissions(location, market, embodied, total, cars, bill.embodied(), statement);
    }

    /// Small cars that emit as much in a year.
    static Term cars(Ledger ledger, Term tonnes, Assumptions given) {
        return tonnes.times(ledger.constant(Constant.KILOGRAMS_PER_TONNE)).over(given.car());
    }

    private static Figure spread(
            Ledger ledger, String id, String label, Figure purchased, Assumptions given, Timeline time) {
        return ledger.yearly(
                id, label, TONNE_CO2E, purchased.over(given.itLife()).times(time.itLife()));
    }
}

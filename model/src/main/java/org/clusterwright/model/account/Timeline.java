package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.Set;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Total;

/// The calendar of the horizon: everything is bought in year 0 and serves from year 1. Rates become
/// amounts by meeting the years in service.
///
/// @param inService        0 in year 0, then a year each
/// @param itLife           the part of each year that lies within the life of the IT equipment
/// @param costGrowth       prices of running costs against those of year 1
/// @param electricityGrowth the same of electricity
/// @param horizon          years in all
record Timeline(Figure inService, Figure itLife, Figure costGrowth, Figure electricityGrowth, Result horizon) {

    static Timeline write(Ledger ledger, Assumptions given) {
        Literal oneYear = Literal.one(YEAR);
        Literal noYear = Literal.zero(YEAR);
        Term serving = ledger.year().moreThan(Literal.zero(ONE));
        var horizon = ledger.result(Result.of(
                "time.horizon_years",
                "Horizon",
                YEAR,
                ledger.lastYear(),
                Breakdown.of("As planned."),
                Set.of("horizon.years")));
        var inService =
                ledger.yearly("time.years_in_service", "Years in service", YEAR, Term.when(serving, oneYear, noYear));
        Term left = given.itLife().plus(oneYear).minus(ledger.year().times(oneYear));
        var itLife = ledger.yearly(
                "time.it_life_years",
                "Within the life of the IT equipment",
                YEAR,
                Term.when(serving, left.atMost(oneYear).atLeast(noYear), noYear));
        Term since = ledger.year().minus(Literal.ONE);
        var costGrowth = ledger.yearly(
                "time.cost_growth",
                "Growth of running costs",
                ONE,
                Literal.ONE.plus(given.costGrowth()).power(since),
                Total.LAST);
        var electricityGrowth = ledger.yearly(
                "time.electricity_growth",
                "Growth of electricity price",
                ONE,
                Literal.ONE.plus(given.electricityGrowth()).power(since),
                Total.LAST);
        return new Timeline(inService, itLife, costGrowth, electricityGrowth, horizon);
    }

    Statement.Section section() {
        return Statement.Section.of("Calendar", horizon, inService, itLife, costGrowth, electricityGrowth);
    }
}

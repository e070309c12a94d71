package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.HOUR;
import static org.clusterwright.model.quantity.Units.MILLION_TOKENS;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.RUN;
import static org.clusterwright.model.quantity.Units.USD;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Total;

/// When money is paid, what it comes to over the horizon and what one unit of use costs. Costs are
/// positive; what is sold at the end is taken
/// off: the equipment at its resale value, an owned facility at its book value.
///
/// @param charge capital less what is sold at the end, spread evenly over the years: stacks with the
/// running costs to each year's cost
record CashFlow(
        Figure total,
        Figure sold,
        Figure charge,
        Figure perAcceleratorHour,
        Figure perRun,
        Figure perMillionTokens,
        Statement statement) {

    static CashFlow write(
            Ledger ledger,
            Capital capital,
            Operating operating,
            Run run,
            Result accelerators,
            Assumptions given,
            Timeline time) {
        Literal noMoney = Literal.zero(USD);
        Literal oneYear = Literal.one(YEAR);
        Term year = ledger.year().times(oneYear);
        Figure facility = capital.facility();
        var ends = new ArrayList<Figure>();
        Figure sold;
        if (facility == null) {
            sold = ledger.figure(
                    "cash.sold_usd",
                    "Less what is sold at the end",
                    USD,
                    capital.resale().times(Literal.ONE));
        } else {
            var left = ledger.figure(
                    "cash.facility_left_usd",
                    "Facility, book value at the end",
                    USD,
                    facility.times(Literal.ONE.minus(
                            time.horizon().over(given.facilityLife()).atMost(Literal.ONE))));
            ends.add(left);
            sold = ledger.figure(
                    "cash.sold_usd",
                    "Less what is sold at the end",
                    USD,
                    capital.resale().plus(left));
        }
        ends.add(sold);
        var bought = ledger.yearly(
                "cash.capital_usd",
                "Capital",
                USD,
                Term.when(ledger.year().moreThan(Literal.zero(ONE)), noMoney, capital.total()));
        var returned = ledger.yearly(
                "cash.returned_usd",
                "Sold at the end",
                USD,
                Term.when(year.moreThan(time.horizon().minus(oneYear)), sold, noMoney));
        var net = ledger.yearly(
                "cost.total_usd",
                "Total cost",
                USD,
                bought.plus(operating.total()).minus(returned));
        var paid = ledger.yearly("cash.cumulative_usd", "Paid so far", USD, Term.runningTotal(net), Total.LAST);
        var worth = ledger.figure(
                "cost.present_value_usd",
                "Present value of all costs",
                USD,
                Term.presentValue(given.discountRate(), net));
        var charge = ledger.yearly(
                "cost.capital_charge_usd",
                "Capital, spread over the years",
                USD,
                capital.total().minus(sold).over(time.horizon()).times(time.inService()));
        var byYear =
                ledger.yearly("cost.by_year_usd", "Cost by year, capital spread", USD, charge.plus(operating.total()));

        Term served = time.inService().overYears();
        var available = ledger.figure(
                "cost.available_accelerator_hours",
                "Accelerator-hours available",
                ACCELERATOR.multiply(HOUR),
                accelerators.times(ledger.constant(Constant.HOURS_PER_YEAR).times(served)));
        var perHour = ledger.figure(
                "cost.usd_per_accelerator_hour",
                "Cost of an accelerator-hour",
                USD.divide(ACCELERATOR.multiply(HOUR)),
                net.overYears().over(available));
        var perRun = ledger.figure(
                "cost.usd_per_run",
                "Cost of the training run",
                USD.divide(RUN),
                perHour.times(run.acceleratorHours()).over(Literal.one(RUN)));
        var perTokens = ledger.figure(
                "cost.usd_per_million_tokens",
                "Cost of a million tokens trained",
                USD.divide(MILLION_TOKENS),
                perRun.times(Literal.one(RUN)).over(run.tokens()).times(ledger.constant(Constant.TOKENS_PER_MILLION)));
        var statement = new Statement.Rows(
                "Cash flow",
                "When money is paid, and what one unit of use costs.",
                List.of(
                        Statement.Section.of("At the end", ends.toArray(Figure[]::new)),
                        Statement.Section.closing("Paid in each year", List.of(bought, returned), net),
                        Statement.Section.of("Over time", paid, worth, charge, byYear),
                        Statement.Section.of("One unit of use", accelerators, available, perHour, perRun, perTokens)));
        return new CashFlow(net, sold, charge, perHour, perRun, perTokens, statement);
    }
}

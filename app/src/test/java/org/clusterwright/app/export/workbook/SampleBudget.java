package org.clusterwright.app.export.workbook;

import static org.clusterwright.model.quantity.Units.CONDITION;
import static org.clusterwright.model.quantity.Units.ITEM;
import static org.clusterwright.model.quantity.Units.KILOWATT;
import static org.clusterwright.model.quantity.Units.MEGAWATT_HOUR;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.TONNE_CO2E;
import static org.clusterwright.model.quantity.Units.USD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clusterwright.model.account.Accounts;
import org.clusterwright.model.account.Summary;
import org.clusterwright.model.evaluate.Choice;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Total;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;

/// A budget small enough to check by hand: two servers, a switch without a price, three years.
final class SampleBudget {
    private final Ledger ledger = new Ledger(3);

    private record Part(String id, String label, double count) {}

    private static final List<Part> PARTS = List.of(
            new Part("server", "Server", 10),
            new Part("switch", "Switch", 4),
            new Part("cable", "=Cable (\"quoted\")", 80));

    static Budget make() {
        return new SampleBudget().budget();
    }

    private static Sourced<Double> typed(double value) {
        return new Sourced<>(
                value, value * 0.8, value * 1.2, "typed in the plan", "2026-11-24", Quality.ASSUMPTION, null);
    }

    private static final Map<String, Sourced<Double>> PRICES = Map.of(
            "server",
            new Sourced<>(300_000.0, 250_000.0, 350_000.0, "A maker's price list", "2026-03", Quality.QUOTE, null),
            "cable",
            new Sourced<>(120.5, null, null, "A dealer's web shop", "2025", Quality.QUOTE, "CC-BY-4.0"));

    private Budget budget() {
        var discount = ledger.input("finance.discount", "finance.discount", "Discount", ONE, typed(0.1));
        var items = new ArrayList<Statement.Item>();
        var quantities = new ArrayList<Result>();
        var prices = new ArrayList<Named>();
        for (Part part : PARTS) {
            items.add(new Statement.Item(
                    "bill." + part.id(), part.label(), part.id().equals("server") ? "Compute" : "Network"));
            quantities.add(ledger.result(Result.of(
                    "bill.quantity." + part.id(),
                    part.label(),
                    ITEM,
                    part.count(),
                    Breakdown.of("Counted from the racks."),
                    Set.of())));
            prices.add(ledger.input(
                    "catalog.parts." + part.id() + ".price_usd",
                    "catalog.parts." + part.id() + ".price_usd",
                    part.label() + ", price",
                    USD.divide(ITEM),
                    PRICES.get(part.id())));
        }
        Block amounts = ledger.block(
                "bill.amount_usd",
                USD,
                PARTS,
                Part::id,
                Part::label,
                part -> quantities
                        .get(PARTS.indexOf(part))
                        .times(prices.get(PARTS.indexOf(part)))
                        .times(Literal.ONE.minus(discount)));
        Figure equipment = ledger.figure("capital.equipment_usd", "Equipment", USD, amounts.sum());
        Statement bill = new Statement.Table(
                "Bill of materials",
                "What is bought, counted from racks and topology.",
                items,
                List.of(
                        new Statement.Column("Quantity", ITEM, byItem(items, quantities)),
                        new Statement.Column("Unit price", USD.divide(ITEM), byItem(items, prices)),
                        new Statement.Column("Amount", USD, byItem(items, amounts.rows()))),
                new Statement.Rows("Totals", "", List.of(Statement.Section.closing("", List.of(), equipment))));
        var installation =
                ledger.input("finance.installation", "finance.installation_share", "Installation", ONE, typed(0.05));
        Figure installing =
                ledger.figure("capital.installation_usd", "Installation", USD, equipment.times(installation));
        Figure capital = ledger.figure("cost.capital_usd", "Capital", USD, equipment.plus(installing));
        Figure buying = ledger.yearly(
                "capital.by_year_usd",
                "Capital in its year",
                USD,
                Term.when(ledger.year().moreThan(Literal.zero(ONE)), Literal.zero(USD), capital));
        var rows = new Statement.Rows(
                "Capital",
                "What is paid before anything runs.",
                List.of(
                        Statement.Section.closing("Purchases", List.of(equipment, installing), capital),
                        Statement.Section.of("By year", buying)));
        return finish(bill, rows, capital, buying);
    }

    private static Map<String, Named> byItem(List<Statement.Item> items, List<? extends Named> cells) {
        var byItem = new LinkedHashMap<String, Named>();
        for (int i = 0; i < items.size(); i++) {
            byItem.put(items.get(i).id(), cells.get(i));
        }
        return byItem;
    }

    private Budget finish(Statement bill, Statement capitalRows, Figure capital, Figure buying) {
        Result power = ledger.result(Result.of(
                "power.it_kilowatts",
                "IT power under load",
                KILOWATT,
                110.5,
                new Breakdown(
                        "Expected under the plan's load.",
                        List.of(new Breakdown.Part("Servers", 102), new Breakdown.Part("Switches", 8.5))),
                Set.of("reliability.mtbf")));
        ledger.input(
                "reliability.mtbf",
                "reliability.accelerator_mtbf_hours",
                "Time between failures",
                Units.HOUR,
                typed(50_000));
        var price = ledger.input(
                "site.electricity",
                "site.electricity_usd_per_kwh",
                "Electricity price",
                USD.divide(Units.KILOWATT_HOUR),
                typed(0.0725));
        var growthRate = ledger.input(
                "finance.escalation", "finance.electricity_escalation", "Growth of its price", ONE, typed(0.02));
        var wacc = ledger.input("finance.discount_rate", "finance.discount_rate", "Cost of capital", ONE, typed(0.08));
        var grid = ledger.input(
                "site.grid",
                "site.grid_grams_per_kwh",
                "Carbon of the grid",
                Units.GRAM_CO2E.divide(Units.KILOWATT_HOUR),
                typed(380));
        Figure service = ledger.yearly(
                "time.in_service",
                "Years in service",
                ONE,
                Term.when(ledger.year().moreThan(Literal.zero(ONE)), Literal.ONE, Literal.zero(ONE)),
                Total.SUM);
        Term hours = ledger.constant(Constant.HOURS_PER_YEAR);
        Figure perYear = ledger.figure(
                "energy.per_year_kwh",
                "IT energy in a full year",
                KILOWATT.multiply(Units.HOUR).divide(Units.YEAR),
                power.times(hours));
        Term oneYear =
                ledger.input("unit.year", "", "One year", Units.YEAR, Sourced.of(1.0, "definition", Quality.MEASURED));
        Figure energy = ledger.yearly(
                "energy.facility_mwh",
                "Energy",
                MEGAWATT_HOUR,
                perYear.times(oneYear).times(service).over(ledger.constant(Constant.KWH_PER_MWH)));
        Figure growth = ledger.yearly(
                "tariff.growth",
                "Price growth",
                ONE,
                Literal.ONE.plus(growthRate).power(ledger.year()),
                Total.NONE);
        Figure electricity = ledger.yearly(
                "cost.operating_usd",
                "Electricity",
                USD,
                energy.times(ledger.constant(Constant.KWH_PER_MWH)).times(price).times(growth));
        Figure flow = ledger.yearly("cash.flow_usd", "Cash out", USD, buying.plus(electricity));
        Figure running = ledger.yearly("cash.running_usd", "Cash out so far", USD, Term.runningTotal(flow), Total.LAST);
        Figure worth = ledger.figure("cash.present_value_usd", "Present value", USD, Term.presentValue(wacc, flow));
        Figure gifts = ledger.yearly("operating.gifts_usd", "Gifts", USD, electricity.times(Literal.zero(ONE)));
        Figure total = ledger.figure("cost.total_usd", "Total cost", USD, capital.plus(electricity.overYears()));
        Figure carbon = ledger.yearly(
                "emissions.scope2_location_tonnes",
                "Scope 2, location-based",
                TONNE_CO2E,
                energy.times(ledger.constant(Constant.KWH_PER_MWH))
                        .times(grid)
                        .over(ledger.constant(Constant.GRAMS_PER_TONNE)));
        Figure adds = ledger.figure(
                "checks.total",
                "Cash out equals total cost",
                CONDITION,
                flow.overYears().agreesWith(total, ledger.constant(Constant.CHECK_TOLERANCE)));
        Figure holds = ledger.figure(
                "checks.integrity", "All checks hold", CONDITION, new Block("checks", CONDITION, List.of(adds)).all());
        Result then = ledger.result(Result.of(
                "exported.cost.total_usd", "Total cost, as exported", USD, 3_063_179.8, Breakdown.NONE, Set.of()));
        Figure same = ledger.figure(
                "check.exported",
                "Total cost as exported",
                CONDITION,
                total.agreesWith(then, ledger.constant(Constant.CHECK_TOLERANCE)));
        List<Statement> statements = List.of(
                bill,
                capitalRows,
                rows("Operating", "What running it costs, year by year.", service, growth, electricity, gifts),
                new Statement.Rows(
                        "Cash flow",
                        "When the money goes.",
                        List.of(Statement.Section.closing("Cash", List.of(flow, running, worth), total))),
                rows("Performance", "What the engine found.", power),
                rows("Energy", "What it uses.", perYear, energy),
                rows("Emissions", "What it emits.", carbon),
                new Statement.Rows(
                        "Checks",
                        "Whether totals equal their parts.",
                        List.of(
                                Statement.Section.closing("Integrity", List.of(adds), holds),
                                Statement.Section.of("As exported", same, then))));
        var summary = new Summary(
                List.of(total, energy, carbon),
                List.of(total),
                List.of(capital, electricity, total),
                List.of(buying, gifts, electricity),
                List.of(capital, gifts, electricity),
                List.of(carbon));
        return new Budget(
                "sample",
                List.of("A note."),
                YearMonth.of(2027, 4),
                ledger.close(),
                new Accounts(statements, summary, holds, same),
                List.of(Finding.warning(
                        "missing-price",
                        "catalog.parts.switch.price_usd",
                        "The price of Switch is unknown; sums leave it out.")),
                List.of(new Choice("site.facility", "Facility", "colocation")),
                null,
                LocalDate.of(2026, 11, 24));
    }

    private static Statement rows(String title, String lead, Named... terms) {
        return new Statement.Rows(title, lead, List.of(Statement.Section.of("", terms)));
    }
}

package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.USD;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.account.BillLine.Group;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Total;
import org.clusterwright.model.plan.Site.Facility;
import org.jspecify.annotations.Nullable;

/// What is bought in year 0, and how it loses its value: straight-line depreciation to the resale value.
///
/// @param servers  the part that spares and maintenance are reckoned on
/// @param assets   equipment and facility, the part that is insured
/// @param resale   what the IT equipment brings at the end
/// @param facility absent in a colocation
record Capital(
        Figure servers,
        Figure assets,
        Figure total,
        Figure resale,
        @Nullable Figure facility,
        Statement statement) {

    static Capital write(Ledger ledger, Bill bill, Assumptions given, Timeline time, Facility kind) {
        Figure servers = bill.amounts().get(Group.SERVERS);
        if (servers == null) {
            throw new IllegalStateException("A bill has every group");
        }
        var equipment = bill.equipment();
        var installation =
                ledger.figure("capital.installation_usd", "Installation", USD, equipment.times(given.installation()));
        var freight = ledger.figure("capital.freight_usd", "Freight and duty", USD, equipment.times(given.freight()));
        var spares = ledger.figure("capital.spares_usd", "Spares", USD, servers.times(given.spares()));
        var parts = new ArrayList<Figure>(List.of(equipment, installation, freight, spares));
        Figure facility = switch (kind) {
            case OWNED ->
                ledger.figure(
                        "capital.facility_usd", "Facility", USD, bill.peak().times(given.facility()));
            case COLOCATION -> null;
        };
        if (facility != null) {
            parts.add(facility);
        }
        var total = ledger.figure(
                "cost.capital_usd",
                "Capital",
                USD,
                equipment.plus(new Block("capital.beside", USD, parts.subList(1, parts.size())).sum()));
        var assets = ledger.figure(
                "capital.assets_usd",
                "Insured assets",
                USD,
                equipment.plus(new Block(
                                "capital.insured", USD, facility == null ? List.of(spares) : List.of(spares, facility))
                        .sum()));

        var resale =
                ledger.figure("capital.resale_usd", "Resale of the equipment", USD, equipment.times(given.residual()));
        var it = ledger.figure(
                "capital.it_usd",
                "IT capital",
                USD,
                facility == null ? total.times(Literal.ONE) : total.minus(facility));
        var depreciation = ledger.yearly(
                "capital.it_depreciation_usd",
                "Depreciation of IT",
                USD,
                it.minus(resale).over(given.itLife()).times(time.itLife()));
        var written = new ArrayList<Figure>(List.of(depreciation));
        if (facility != null) {
            written.add(ledger.yearly(
                    "capital.facility_depreciation_usd",
                    "Depreciation of the facility",
                    USD,
                    facility.over(given.facilityLife()).times(time.inService())));
        }
        var all = ledger.yearly(
                "capital.depreciation_usd",
                "Depreciation",
                USD,
                written.stream()
                        .<Term>map(part -> part)
                        .reduce(Term::plus)
                        .orElseThrow()
                        .times(Literal.ONE));
        var book = ledger.yearly(
                "capital.book_value_usd", "Book value", USD, total.minus(Term.runningTotal(all)), Total.LAST);

        var bought = new ArrayList<Figure>(List.of(servers));
        for (Group group : Group.values()) {
            Figure amount = bill.amounts().get(group);
            if (amount != null && group != Group.SERVERS) {
                bought.add(amount);
            }
        }
        var beside = parts.subList(1, parts.size());
        var value = new ArrayList<Figure>(List.of(assets, resale, it));
        value.addAll(written);
        value.add(all);
        var statement = new Statement.Rows(
                "Capital",
                "What is bought in year 0, and how it loses its value.",
                List.of(
                        Statement.Section.closing("Equipment", bought, equipment),
                        Statement.Section.closing("Beside the equipment", beside, total),
                        Statement.Section.closing("Value over time", value, book)));
        return new Capital(servers, assets, total, resale, facility, statement);
    }
}

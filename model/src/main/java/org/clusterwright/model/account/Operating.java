package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.USD;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.plan.Site.Facility;

/// What the cluster costs to run, year by year. Prices are those of year 1 and grow from there.
///
/// @param parts electricity first, then rent where there is one, then the rest
record Operating(List<Figure> parts, Figure total, Statement statement) {

    static Operating write(
            Ledger ledger,
            Bill bill,
            Capital capital,
            Energy energy,
            Result accelerators,
            Assumptions given,
            Timeline time,
            Facility kind) {
        var parts = new ArrayList<Figure>();
        parts.add(ledger.yearly(
                "operating.electricity_usd",
                "Electricity",
                USD,
                energy.facilityKilowattHours().times(given.electricityPrice()).times(time.electricityGrowth())));
        if (kind == Facility.COLOCATION) {
            parts.add(ledger.yearly(
                    "operating.colocation_usd",
                    "Colocation rent",
                    USD,
                    bill.peak()
                            .times(given.colocation())
                            .times(ledger.constant(Constant.MONTHS_PER_YEAR))
                            .times(time.inService())
                            .times(time.costGrowth())));
        }
        parts.add(ledger.yearly(
                "operating.maintenance_usd",
                "Maintenance and support",
                USD,
                capital.servers()
                        .times(given.maintenance())
                        .times(time.inService())
                        .times(time.costGrowth())));
        parts.add(ledger.yearly(
                "operating.software_usd",
                "Software licences",
                USD,
                accelerators.times(given.software()).times(time.inService()).times(time.costGrowth())));
        parts.add(ledger.yearly(
                "operating.staff_usd",
                "Staff",
                USD,
                accelerators
                        .over(ledger.constant(Constant.ACCELERATORS_PER_THOUSAND))
                        .times(given.staff())
                        .times(given.salary())
                        .times(time.inService())
                        .times(time.costGrowth())));
        parts.add(ledger.yearly(
                "operating.insurance_usd",
                "Insurance",
                USD,
                capital.assets()
                        .times(given.insurance())
                        .times(time.inService())
                        .times(time.costGrowth())));
        var total = ledger.yearly("cost.operating_usd", "Operating", USD, new Block("operating", USD, parts).sum());
        var statement = new Statement.Rows(
                "Operating",
                "What the cluster costs to run, year by year.",
                List.of(time.section(), Statement.Section.closing("Running costs", parts, total)));
        return new Operating(List.copyOf(parts), total, statement);
    }
}

package org.clusterwright.model.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;

/// All statements of a plan, in reading order.
///
/// @param integrity whether parts equal totals; always true
/// @param exported  whether the headlines are those that were exported
public record Accounts(List<Statement> statements, Summary summary, Figure integrity, Figure exported) {

    /// What the counting of racks and fabric hands over.
    ///
    /// @param placedReads ids of the inputs that say how many racks there are
    /// @param fabricReads ids of the inputs that the fabric's count rests on
    public record Counts(FabricCount fabric, Set<String> placedReads, Set<String> fabricReads) {}

    /// What the training run is given.
    public record Workload(Input tokens, Input sequence, Input batch) {}

    public static Accounts write(
            Ledger ledger, Plan plan, Catalog catalog, Counts counts, Workload workload, Performance found) {
        var kind = plan.site().facility();
        var given = Assumptions.of(ledger, plan, catalog);
        var time = Timeline.write(ledger, given);
        var lines = new BillLines(plan, catalog, counts.fabric(), counts.placedReads(), counts.fabricReads()).all();
        var bill = Bill.write(ledger, lines, given);
        var capital = Capital.write(ledger, bill, given, time, kind);
        var energy = Energy.write(ledger, bill, given, time);
        var operating = Operating.write(ledger, bill, capital, energy, found.allAccelerators(), given, time, kind);
        var run = Run.write(ledger, found, workload.tokens(), workload.sequence(), workload.batch());
        var cash = CashFlow.write(ledger, capital, operating, run, found.allAccelerators(), given, time);
        var emissions = Emissions.write(ledger, bill, energy, given, time);
        var performance = run.statement(ledger, found, bill, energy, emissions, given);

        var headlines = List.of(
                run.days(),
                cash.total(),
                cash.perAcceleratorHour(),
                energy.facilityEnergy(),
                emissions.total(),
                cash.perRun(),
                run.acceleratorHours(),
                capital.total(),
                operating.total(),
                energy.itKilowatts(),
                energy.pue(),
                emissions.cars(),
                energy.water());
        var checks = Checks.write(ledger, bill, capital, operating, cash, emissions, headlines);

        var byYear = new ArrayList<Figure>(List.of(cash.charge()));
        byYear.addAll(operating.parts());
        var cost = new ArrayList<Figure>(List.of(capital.total(), operating.total(), cash.sold(), cash.total()));
        return new Accounts(
                List.of(
                        bill.statement(),
                        capital.statement(),
                        operating.statement(),
                        cash.statement(),
                        performance,
                        energy.statement(),
                        emissions.statement(),
                        checks.statement()),
                new Summary(
                        headlines,
                        List.of(run.days(), cash.total(), emissions.total()),
                        cost,
                        byYear,
                        byYear,
                        List.of(emissions.location(), emissions.market(), emissions.embodied())),
                checks.integrity(),
                checks.exported());
    }
}

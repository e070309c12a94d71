package org.clusterwright.model.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import org.clusterwright.model.account.Accounts;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanCheck;
import org.clusterwright.model.plan.PlannedFabric;

/// The one way from a plan to its evaluation: a pure function of the plan and the catalogue.
public final class Evaluator {
    private final Catalog catalog;

    /// @param catalog the shipped entries under the user's own; a plan's embedded entries come before both
    public Evaluator(Catalog catalog) {
        this.catalog = catalog;
    }

    public Evaluation evaluate(Plan given) {
        Plan plan = given.embedding(catalog);
        Catalog names = catalog.overlaidBy(Catalog.of(plan.catalog()));
        var findings = new ArrayList<Finding>(PlanCheck.findings(plan, names));

        var ledger = new Ledger(plan.horizon().years());
        FabricCount fabric = PlannedFabric.of(plan, names).count();
        var structure = Structure.write(ledger, plan, fabric);
        var run = RunEngine.run(ledger, plan, names, fabric, structure);
        findings.addAll(run.findings());
        var counts = new Accounts.Counts(fabric, structure.placed(), structure.fabric());
        Accounts accounts = Accounts.write(ledger, plan, names, counts, run.workload(), run.found());
        Book book = ledger.close();

        if (!fabric.fits()) {
            findings.add(Finding.error(
                    "fabric-too-small",
                    "fabric.switch_id",
                    "The fabric has to join %,d network cards; three tiers of this switch join %,d at most."
                            .formatted(fabric.hostLinks(), fabric.endpointsMost())));
        }
        double life = plan.finance().depreciationYears().value();
        if (plan.horizon().years() > life) {
            findings.add(Finding.warning(
                    "horizon-beyond-life",
                    "horizon.years",
                    "The horizon of %d years is longer than the life of the IT equipment, %s years: nothing is bought again."
                            .formatted(plan.horizon().years(), Explanation.number(life))));
        }
        long placed = plan.fabric().switchId() == null
                ? 0
                : plan.placed().getOrDefault(plan.fabric().switchId(), 0L);
        if (fabric.switches() > placed) {
            findings.add(Finding.info(
                    "switches-without-rack",
                    "fabric.switch_id",
                    "%,d of the fabric's %,d switches have no place in the racks: they are on the bill, racks for them are not."
                            .formatted(fabric.switches() - placed, fabric.switches())));
        }
        findings.addAll(FigureFindings.of(
                book, plan.horizon().start(), accounts.summary().decisive()));
        findings.sort(Comparator.comparing(Finding::severity));
        var estimate = run.estimate();
        return new Evaluation(
                plan,
                names,
                book,
                accounts,
                estimate == null ? null : estimate.layout().given(),
                Choices.of(plan, names, estimate),
                findings);
    }
}

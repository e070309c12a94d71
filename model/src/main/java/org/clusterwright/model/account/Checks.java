package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.CONDITION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Line;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Values;

/// Whether parts equal totals, which always holds, and whether headlines are still those that were
/// exported, which does not once somebody
/// edits an assumption.
///
/// @param integrity all of the first kind
/// @param exported  all of the second kind
record Checks(Figure integrity, Figure exported, Statement statement) {

    static Checks write(
            Ledger ledger,
            Bill bill,
            Capital capital,
            Operating operating,
            CashFlow cash,
            Emissions emissions,
            List<Figure> headlines) {
        Input tolerance = ledger.constant(Constant.CHECK_TOLERANCE);
        var whole = new LinkedHashMap<String, Term>();
        var parts = new LinkedHashMap<String, Term>();
        put(
                whole,
                parts,
                "Bill of materials equals equipment",
                bill.equipment(),
                bill.allAmounts().sum());
        put(
                whole,
                parts,
                "Running costs equal their parts",
                operating.total().overYears(),
                operating.parts().stream()
                        .map(Figure::overYears)
                        .reduce(Term::plus)
                        .orElseThrow());
        put(
                whole,
                parts,
                "Total cost is capital and running costs less sales",
                cash.total().overYears(),
                capital.total().plus(operating.total().overYears()).minus(cash.sold()));
        put(
                whole,
                parts,
                "Each year's cost adds up to the total",
                cash.total().overYears(),
                cash.charge().overYears().plus(operating.total().overYears()));
        put(
                whole,
                parts,
                "Emissions equal their scopes",
                emissions.total().overYears(),
                emissions.location().overYears().plus(emissions.embodied().overYears()));
        var sums = new ArrayList<Line>();
        var lines = new ArrayList<Figure>();
        int number = 1;
        for (Map.Entry<String, Term> each : whole.entrySet()) {
            Term other = Objects.requireNonNull(parts.get(each.getKey()));
            if (!ledger.presence(each.getValue()).absent()
                    && !ledger.presence(other).absent()) {
                Figure sum = ledger.figure(
                        "check.parts_" + number,
                        each.getKey() + ": the parts",
                        each.getValue().unit(),
                        other);
                sums.add(Line.of(sum));
                lines.add(ledger.figure(
                        "check.integrity_" + number++,
                        each.getKey(),
                        CONDITION,
                        each.getValue().agreesWith(sum, tolerance)));
            }
        }
        var integrity = ledger.figure(
                "check.integrity", "All of them hold", CONDITION, new Block("check", CONDITION, lines).all());

        Values now = ledger.values();
        var stored = new ArrayList<Named>();
        var same = new ArrayList<Figure>();
        for (Figure headline : headlines) {
            if (!ledger.presence(headline).absent()) {
                Result then = ledger.result(Result.of(
                        "exported." + headline.id(),
                        headline.label() + ", as exported",
                        headline.unit(),
                        now.of(headline),
                        Breakdown.of("Stored when the workbook was written."),
                        Set.of()));
                stored.add(then);
                same.add(ledger.figure(
                        "check.exported." + headline.id(),
                        headline.label() + " as exported",
                        CONDITION,
                        headline.overYears().agreesWith(then, tolerance)));
            }
        }
        var exported = ledger.figure(
                "check.exported", "Nothing was edited since", CONDITION, new Block("check", CONDITION, same).all());
        var statement = new Statement.Rows(
                "Checks",
                "Parts equal totals, always. Headlines equal those exported, until somebody edits an assumption: then they rightly differ.",
                List.of(
                        new Statement.Section("Sums of parts", sums),
                        Statement.Section.closing("Integrity", lines, integrity),
                        Statement.Section.closing("As exported", same, exported),
                        new Statement.Section(
                                "Exported values", stored.stream().map(Line::of).toList())));
        return new Checks(integrity, exported, statement);
    }

    private static void put(Map<String, Term> whole, Map<String, Term> parts, String label, Term left, Term right) {
        whole.put(label, left);
        parts.put(label, right);
    }
}

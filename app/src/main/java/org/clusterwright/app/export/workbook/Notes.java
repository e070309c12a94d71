package org.clusterwright.app.export.workbook;

import java.util.ArrayList;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Fold;
import org.clusterwright.model.ledger.FoldFn;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Presence;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Term;

/// What is to be said about a line beside its number: what is unknown, what a sum leaves out, how a result came about.
final class Notes {
    private Notes() {}

    static String of(Draft draft, Named term) {
        var says = new ArrayList<String>();
        Presence presence = draft.book().presence(term);
        if (presence.absent()) {
            says.add("Needs " + String.join(", ", presence.missing()) + ".");
        }
        if (!presence.leavesOut().isEmpty()) {
            says.add(leavesOut(draft, term, presence));
        }
        if (term instanceof Result result && !result.why().sentence().isEmpty()) {
            says.add(result.why().sentence());
        }
        return String.join(" ", says);
    }

    private static String leavesOut(Draft draft, Named term, Presence presence) {
        if (term instanceof Figure figure && figure.formula() instanceof Fold fold && fold.fn() == FoldFn.SUM) {
            long skipped =
                    fold.terms().stream().filter(row -> absent(draft, row)).count();
            if (skipped > 0) {
                return "Leaves out " + skipped + " of " + fold.terms().size() + " lines: "
                        + String.join(", ", presence.leavesOut()) + ".";
            }
        }
        int count = presence.leavesOut().size();
        return "Leaves out what needs " + (count == 1 ? "one unknown value" : count + " unknown values") + ".";
    }

    private static boolean absent(Draft draft, Term row) {
        return row instanceof Named named && draft.book().presence(named).absent();
    }
}

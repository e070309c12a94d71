package org.clusterwright.app.export.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.account.Accounts;
import org.clusterwright.model.evaluate.Choice;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.plan.Publication;
import org.jspecify.annotations.Nullable;

/// What a budget workbook says.
///
/// @param start      first month of the horizon
/// @param choices    what decides the structure: not a number one could type over
/// @param reproduces the published run behind the plan, if there is one
/// @param exported   the day it is written, for the cover
public record Budget(
        String name,
        List<String> notes,
        YearMonth start,
        Book book,
        Accounts accounts,
        List<Finding> findings,
        List<Choice> choices,
        @Nullable Publication reproduces,
        LocalDate exported) {

    public Budget {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        choices = List.copyOf(choices);
    }

    public static Budget of(Evaluation evaluation, LocalDate exported) {
        var plan = evaluation.plan();
        return new Budget(
                plan.name(),
                plan.notes(),
                plan.horizon().start(),
                evaluation.book(),
                evaluation.accounts(),
                evaluation.findings(),
                evaluation.choices(),
                plan.reproduces(),
                exported);
    }

    /// The months of a year of the horizon: `2027`, or `2027/28` when it does not begin in January; the
    /// first month for year 0.
    String calendar(int year) {
        if (year == 0) {
            return start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + start.getYear();
        }
        int first = start.getYear() + year - 1;
        return start.getMonthValue() == 1
                ? Integer.toString(first)
                : String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
    }
}

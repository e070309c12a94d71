package org.clusterwright.model.evaluate;

import java.util.List;
import org.clusterwright.model.account.Accounts;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Strategy;
import org.jspecify.annotations.Nullable;

/// Everything that follows from a plan.
///
/// @param plan     with every catalogue entry it names inside
/// @param catalog  what the plan's names were looked up in: its own entries over the user's over the shipped
/// @param accounts the statements in reading order, and what is shown first
/// @param strategy that the run is laid out by, given or found; absent when none runs it
/// @param choices  decisions that no formula follows
/// @param findings errors first
public record Evaluation(
        Plan plan,
        Catalog catalog,
        Book book,
        Accounts accounts,
        Strategy.@Nullable Given strategy,
        List<Choice> choices,
        List<Finding> findings) {
    public Evaluation {
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

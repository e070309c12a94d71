package org.clusterwright.app.desk.findings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clusterwright.app.session.Session;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Fix;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.plan.PlanException;

/// The findings of the plan, errors first, without the severities that a person does not want to see.
final class FindingList {

    /// @param shown    errors first
    /// @param counts   of each severity there is, hidden ones included
    /// @param stale    whether they speak of an earlier plan
    record State(List<Finding> shown, Map<Severity, Integer> counts, Set<Severity> hidden, boolean stale) {
        State {
            shown = List.copyOf(shown);
            counts = Map.copyOf(counts);
            hidden = Set.copyOf(hidden);
        }

        int count(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }

        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// What stands where there is no row.
        String empty() {
            return all() == 0 ? "Nothing to mend." : "Hidden by the filter: " + words(all());
        }

        private static String words(int count) {
            return count == 1 ? "1 finding" : count + " findings";
        }

        /// `2 errors, 1 warning, 3 notes`, for the ear.
        String spoken() {
            return "%s, %s, %s"
                    .formatted(
                            plural(count(Severity.ERROR), "error"),
                            plural(count(Severity.WARNING), "warning"),
                            plural(count(Severity.INFO), "note"));
        }

        private static String plural(int count, String word) {
            return count == 1 ? "1 " + word : count + " " + word + "s";
        }
    }

    private final Session session;
    private final Set<Severity> hidden = EnumSet.noneOf(Severity.class);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    FindingList(Session session) {
        this.session = session;
        session.subscribe(this::refresh);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void show(Severity severity, boolean shown) {
        if (shown) {
            hidden.remove(severity);
        } else {
            hidden.add(severity);
        }
        refresh(session.now());
    }

    private void refresh(Snapshot now) {
        List<Finding> all = now.evaluation().findings();
        var shown = all.stream()
                .filter(finding -> !hidden.contains(finding.severity()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        all.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        state.set(new State(shown, counts, hidden, now.pending()));
    }

    /// @return why it could not be done; empty when it was
    String mend(Fix fix) {
        try {
            session.set(fix.label(), fix.settings());
            return "";
        } catch (PlanException refused) {
            return "This no longer fits the plan: " + refused.getMessage();
        }
    }
}

package org.clusterwright.app.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Fix;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class FindingListTest {
    private static final Catalog CATALOG = Catalog.shipped();

    private final Session session = Session.open(
            Settings.apply(StarterPlans.read("llama-3.1-405b-h100"), Map.of("site.power_limit_kilowatts", "100")),
            null,
            new Evaluator(CATALOG),
            CATALOG,
            Runnable::run);
    private final FindingList findings = new FindingList(session);

    @Test
    void errors_come_first_and_are_counted() {
        var state = findings.state().get();
        assertThat(state.shown()).isSortedAccordingTo(Comparator.comparing(Finding::severity));
        assertThat(state.count(Severity.INFO)).isPositive();
        assertThat(state.all()).isEqualTo(state.shown().size());
    }

    @Test
    void a_hidden_severity_is_still_counted() {
        int notes = findings.state().get().count(Severity.INFO);
        findings.show(Severity.INFO, false);
        assertThat(findings.state().get().shown()).noneMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(findings.state().get().count(Severity.INFO)).isEqualTo(notes);
        findings.show(Severity.INFO, true);
        assertThat(findings.state().get().shown()).anyMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void a_fix_is_one_step_that_can_be_undone() {
        assertThat(findings.mend(new Fix("Raise the limit", Map.of("site.power_limit_kilowatts", "1000000"))))
                .isEmpty();
        assertThat(session.now().undo()).isEqualTo("Raise the limit");
        session.undo();
        assertThat(session.now().dirty()).isFalse();
    }

    @Test
    void a_fix_that_no_longer_fits_says_so() {
        assertThat(findings.mend(new Fix("Mend", Map.of("groups[99].count", "1"))))
                .startsWith("This no longer fits");
    }
}

package org.clusterwright.app.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.clusterwright.app.desk.workspace.Places;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.PlanField;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a figure rests on can be changed in the inspector, in one place.
class EveryInputTest {
    private static final Catalog CATALOG = Catalog.shipped();

    static Stream<String> starters() {
        return StarterPlans.list().stream().map(StarterPlans.Starter::id);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void every_input_has_one_field_where_a_jump_leads(String starter) {
        Snapshot now = snapshot(starter);
        var softly = new SoftAssertions();
        for (Input input : now.evaluation().book().inputs()) {
            if (!input.path().isEmpty()) {
                String path = input.path().replaceAll("\\.(low|high)$", "");
                Sheet sheet = Sheets.of(now, Places.of(path, now.plan()), CATALOG);
                softly.assertThat(sheet.fields().stream()
                                .filter(field -> field.path().equals(path)))
                        .as(path)
                        .hasSize(1);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void every_input_is_reached_from_the_plan_by_links(String starter) {
        Snapshot now = snapshot(starter);
        var reached = new HashSet<String>();
        var seen = new HashSet<List<Target>>();
        var open = new ArrayList<List<Target>>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Target> targets = open.removeLast();
            if (seen.add(targets)) {
                Sheet sheet = Sheets.of(now, targets, CATALOG);
                sheet.fields().forEach(field -> reached.add(field.path()));
                sheet.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .forEach(line -> {
                            if (line instanceof Line.Link link) {
                                open.add(link.targets());
                            }
                        });
            }
        }
        assertThat(reached).containsAll(known(now));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void lines_of_a_sheet_have_keys_of_their_own(String starter) {
        Snapshot now = snapshot(starter);
        for (String path : known(now)) {
            Sheet sheet = Sheets.of(now, Places.of(path, now.plan()), CATALOG);
            assertThat(sheet.sections().stream()
                            .flatMap(section -> section.lines().stream())
                            .map(Line::key))
                    .as(path)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> known(Snapshot now) {
        return now.evaluation().book().inputs().stream()
                .map(input -> input.path().replaceAll("\\.(low|high)$", ""))
                .filter(path ->
                        !path.isEmpty() && !PlanField.under(now.plan(), path).isEmpty())
                .toList();
    }

    static Snapshot snapshot(String starter) {
        Evaluation evaluation = new Evaluator(CATALOG).evaluate(StarterPlans.read(starter));
        return new Snapshot(evaluation.plan(), 0, evaluation, 0, evaluation, null, null, null, false, null);
    }
}

package org.clusterwright.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Edit;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Values;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of the ledger of every plan.
class LedgerInvariantsTest {
    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());

    static Stream<org.junit.jupiter.api.Named<Plan>> plans() {
        return Plans.all();
    }

    /// Every live input at its low, its high and ten per cent either way: the formulas with the new value
    /// give what the edited plan gives.
    @ParameterizedTest
    @MethodSource("plans")
    void no_figure_hides_a_branch(Plan plan) {
        Evaluation before = EVALUATOR.evaluate(plan);
        for (Input input : before.book().inputs()) {
            if (!before.book().live(input) || input.value() == null) {
                continue;
            }
            int tried = 0;
            for (double value : changes(input.value())) {
                Evaluation after = edited(before, input, value);
                if (after == null) {
                    continue;
                }
                tried++;
                Values moved = before.book().program().run(Map.of(input, value));
                for (Result result : before.book().results()) {
                    if (!result.id().startsWith("exported.")) {
                        assertThat(result(after, result.id()).values())
                                .as(result.id())
                                .isEqualTo(result.values());
                    }
                }
                for (Figure figure : before.book().figures()) {
                    if (!before.book().presence(figure).absent() && !figure.id().startsWith("check.")) {
                        assertThat(after.book().values().of(figure(after, figure.id())))
                                .as("%s with %s = %s", figure.id(), input.path(), value)
                                .isCloseTo(moved.of(figure), relative(moved.of(figure)));
                    }
                }
            }
            assertThat(tried)
                    .as("values that the plan allows at " + input.path())
                    .isPositive();
        }
    }

    /// What is locked is locked for a reason.
    @ParameterizedTest
    @MethodSource("plans")
    void every_locked_input_changes_a_result_or_the_structure(Plan plan) {
        Evaluation before = EVALUATOR.evaluate(plan);
        var idle = new ArrayList<String>();
        for (Input input : before.book().inputs()) {
            if (before.book().live(input)
                    || input.path().isEmpty()
                    || input.value() == null
                    || onlyUnknownRestsOn(input, before.book())) {
                continue;
            }
            double value = input.value().value();
            boolean moves = Stream.of(value * 0.05, value * 0.5, value * 1.1, value * 2, value * 4, value + 60)
                    .map(other -> Edit.isWhole(input) ? Math.max(1, Math.rint(other)) : other)
                    .map(other -> edited(before, input, other))
                    .anyMatch(after -> after != null && !sameResults(before.book(), after.book()));
            if (!moves) {
                idle.add(input.path());
            }
        }
        assertThat(idle).as("locked inputs that change nothing").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void an_explanation_read_back_gives_the_figure(Plan plan) {
        Book book = EVALUATOR.evaluate(plan).book();
        for (Figure figure : book.figures()) {
            if (!book.presence(figure).absent()) {
                check(Explanation.of(figure, book), new HashSet<>());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void derivatives_equal_central_differences(Plan plan) {
        Evaluation evaluation = EVALUATOR.evaluate(plan);
        Book book = evaluation.book();
        for (Figure headline : evaluation.accounts().summary().headlines()) {
            if (book.presence(headline).absent()) {
                continue;
            }
            var gradient = book.program().gradient(headline, book.values());
            double f = book.values().of(headline);
            for (Input input : book.inputs()) {
                double[] slope = gradient.get(input);
                if (slope == null || !book.live(input)) {
                    continue;
                }
                double x = book.values().of(input);
                double h = x == 0 ? 1e-6 : 1e-6 * Math.abs(x);
                double up = book.program().run(Map.of(input, x + h)).of(headline);
                double down = book.program().run(Map.of(input, x - h)).of(headline);
                boolean kink = Math.abs(up - 2 * f + down) > 1e-9 * Math.abs(f);
                if (!kink) {
                    assertThat(slope[0] * h)
                            .as("%s by %s", headline.id(), input.id())
                            .isCloseTo((up - down) / 2, within(1e-10 * Math.abs(f) + 1e-4 * Math.abs(up - down)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_figure_and_result_has_exactly_one_home(Plan plan) {
        Evaluation evaluation = EVALUATOR.evaluate(plan);
        List<String> homes = evaluation.accounts().statements().stream()
                .flatMap(statement -> statement.terms().stream())
                .map(Named::id)
                .toList();
        assertThat(homes).doesNotHaveDuplicates();
        var owed = Stream.concat(evaluation.book().figures().stream(), evaluation.book().results().stream())
                .map(Named::id)
                .filter(id -> !id.equals("time.year"))
                .toList();
        assertThat(homes).containsExactlyInAnyOrderElementsOf(owed);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void ids_do_not_change_when_groups_are_renamed_or_reordered(Plan plan) {
        var groups = new ArrayList<>(plan.groups().reversed());
        groups.replaceAll(group -> new org.clusterwright.model.plan.RackGroup(
                group.id(),
                "Renamed " + group.name(),
                group.hall(),
                group.row(),
                group.rack(),
                group.count(),
                group.pdu(),
                group.pdusPerRack(),
                group.placements()));
        assertThat(ids(EVALUATOR.evaluate(plan.withGroups(groups)).book()))
                .isEqualTo(ids(EVALUATOR.evaluate(plan).book()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_integrity_checks_hold(Plan plan) {
        Evaluation evaluation = EVALUATOR.evaluate(plan);
        assertThat(evaluation.book().values().of(evaluation.accounts().integrity()))
                .isEqualTo(1);
        assertThat(evaluation.book().values().of(evaluation.accounts().exported()))
                .isEqualTo(1);
    }

    private static void check(Explanation why, Set<String> seen) {
        if (why.numbers().isEmpty() || !seen.add(why.term().id() + "@" + why.year())) {
            return;
        }
        assertThat(ReadBack.value(why.numbers()))
                .as("%s: %s", why.term().id(), why.numbers())
                .isCloseTo(why.value(), relative(why.value()));
        why.terms().forEach(term -> check(term, seen));
    }

    private static List<Double> changes(Sourced<Double> value) {
        var changes = new ArrayList<Double>(List.of(value.value() * 0.9, value.value() * 1.1));
        if (value.low() != null) {
            changes.add(value.low());
        }
        if (value.high() != null) {
            changes.add(value.high());
        }
        return changes;
    }

    /// Absent when the plan does not allow the value.
    private static @org.jspecify.annotations.Nullable Evaluation edited(Evaluation before, Input input, double value) {
        try {
            return EVALUATOR.evaluate(Edit.apply(before.plan(), input, value));
        } catch (PlanException refused) {
            return null;
        }
    }

    /// Results that are unknown for another reason do not move.
    private static boolean onlyUnknownRestsOn(Input input, Book book) {
        return book.results().stream()
                .filter(result -> result.reads().contains(input.id()))
                .noneMatch(result -> result.missing().isEmpty());
    }

    private static boolean sameResults(Book before, Book after) {
        if (!ids(before).equals(ids(after))) {
            return false;
        }
        for (Result result : before.results()) {
            if (!result.id().startsWith("exported.")
                    && after.find(result.id()).orElseThrow() instanceof Result other
                    && !java.util.Arrays.equals(result.values(), other.values())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(Book book) {
        return book.terms().stream().map(Named::id).sorted().toList();
    }

    private static Result result(Evaluation evaluation, String id) {
        return (Result) evaluation.book().find(id).orElseThrow();
    }

    private static Figure figure(Evaluation evaluation, String id) {
        return evaluation.book().figure(id);
    }

    private static org.assertj.core.data.Offset<Double> relative(double value) {
        return within(1e-12 * Math.abs(value) + 1e-300);
    }
}

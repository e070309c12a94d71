package org.clusterwright.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.clusterwright.invariants.Plans;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.quantity.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A unit swapped anywhere is refused: whichever term of whichever formula comes in another unit, the
/// formula no longer has the unit that its
/// figure declares.
class UnitSwapTest {
    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());

    static Stream<org.junit.jupiter.api.Named<Plan>> plans() {
        return Plans.starters();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_formula_takes_a_term_in_another_unit(Plan plan) {
        var taken = new ArrayList<String>();
        int swapped = 0;
        for (Figure figure : EVALUATOR.evaluate(plan).book().figures()) {
            for (Named leaf : leaves(figure.formula())) {
                swapped++;
                if (accepts(figure, leaf)) {
                    taken.add(figure.id() + " with " + leaf.id());
                }
            }
        }
        assertThat(swapped).isGreaterThan(200);
        assertThat(taken).isEmpty();
    }

    private static boolean accepts(Figure figure, Named leaf) {
        try {
            return unit(figure.formula(), leaf).equals(figure.unit());
        } catch (UnitMismatch refused) {
            return false;
        }
    }

    /// The formula's unit with one term's multiplied by tokens.
    private static Unit<?> unit(Term term, Named swapped) {
        return switch (term) {
            case Named named -> named == swapped ? named.unit().multiply(Units.TOKEN) : named.unit();
            case Literal literal -> literal.unit();
            case Call call ->
                call.fn()
                        .unit(call.arguments().stream()
                                .<Unit<?>>map(argument -> unit(argument, swapped))
                                .toList());
            case Fold fold -> {
                Unit<?> of = fold.unit();
                for (Term each : fold.terms()) {
                    boolean rate = fold.fn() == FoldFn.PRESENT_VALUE
                            && each == fold.terms().getFirst();
                    Unit<?> expected = rate ? Units.ONE : of;
                    if (!unit(each, swapped).equals(expected)) {
                        throw new UnitMismatch("In a sum", unit(each, swapped), expected);
                    }
                }
                yield of;
            }
        };
    }

    private static Set<Named> leaves(Term term) {
        var found = new LinkedHashSet<Named>();
        switch (term) {
            case Named named -> found.add(named);
            case Literal literal -> {}
            case Call call -> call.arguments().forEach(argument -> found.addAll(leaves(argument)));
            case Fold fold -> fold.terms().forEach(each -> found.addAll(leaves(each)));
        }
        return found;
    }
}

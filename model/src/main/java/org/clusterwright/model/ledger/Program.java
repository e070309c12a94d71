package org.clusterwright.model.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The formulas of a ledger, compiled to a flat list of operations in the order the figures were
/// written. Registers are one value wide, or one
/// a year. The same program runs with other values of its inputs: that is what samples and derivatives are made of.
public final class Program {
    /// @param call   what to apply; a call has up to three arguments, a fold any number
    private record Operation(Term call, int[] arguments, int target) {}

    private final int width;
    private final Map<Term, Integer> registers = new IdentityHashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Term> leaves = new ArrayList<>();
    private final List<Boolean> yearly = new ArrayList<>();

    /// @param terms in the order in which they were written
    Program(int lastYear, Collection<Named> terms, Map<Term, Presence> presence) {
        width = lastYear + 1;
        for (Named term : terms) {
            if (!absent(term, presence)) {
                register(term, presence);
            }
        }
    }

    private static boolean absent(Term term, Map<Term, Presence> presence) {
        return Objects.requireNonNull(presence.get(term)).absent();
    }

    /// @param changes inputs that have another value than they were written with
    public Values run(Map<Input, Double> changes) {
        double[][] of = new double[yearly.size()][];
        for (Term leaf : leaves) {
            of[register(leaf)] = switch (leaf) {
                case Input input -> new double[] {changes.getOrDefault(input, known(input))};
                case Result result -> result.values();
                case Literal literal -> new double[] {literal.value()};
                case Figure figure -> throw new IllegalStateException(figure.id());
                case Call call -> throw new IllegalStateException(call.fn().name());
                case Fold fold -> throw new IllegalStateException(fold.fn().name());
            };
        }
        for (Operation operation : operations) {
            of[operation.target] = apply(operation, of);
        }
        return new Values(registers, of);
    }

    /// How a figure moves with every input and every engine result: one backward pass. For a row of years,
    /// of its total.
    ///
    /// @return derivative by term, one value or one a year as the term has; terms without influence are left out
    public Map<Named, double[]> gradient(Figure figure, Values at) {
        double[][] of = at.registers();
        double[][] to = new double[of.length][];
        for (int r = 0; r < of.length; r++) {
            to[r] = new double[of[r].length];
        }
        int target = register(figure);
        if (figure.yearly()) {
            FoldFn.overYears(figure.total()).backward(new double[][] {of[target]}, 0, 1, new double[][] {to[target]});
        } else {
            to[target][0] = 1;
        }
        for (Operation operation : operations.reversed()) {
            for (int y = 0; y < to[operation.target].length; y++) {
                if (to[operation.target][y] != 0) {
                    backward(operation, y, of, to);
                }
            }
        }
        var gradient = new IdentityHashMap<Named, double[]>();
        for (Term leaf : leaves) {
            if (leaf instanceof Named named) {
                gradient.put(named, to[register(leaf)]);
            }
        }
        return gradient;
    }

    private int register(Term term, Map<Term, Presence> presence) {
        Integer known = registers.get(term);
        if (known != null) {
            return known;
        }
        int own = switch (term) {
            case Input input -> leaf(input);
            case Result result -> leaf(result);
            case Literal literal -> leaf(literal);
            case Figure figure -> register(figure.formula(), presence);
            case Call call -> operation(call, call.arguments(), presence);
            case Fold fold ->
                operation(
                        fold,
                        fold.terms().stream()
                                .filter(row -> !absent(row, presence))
                                .toList(),
                        presence);
        };
        registers.put(term, own);
        return own;
    }

    /// Where a term's value stands; it was given its place when the program was compiled.
    private int register(Term term) {
        return Objects.requireNonNull(registers.get(term));
    }

    private int leaf(Term term) {
        leaves.add(term);
        return fresh(term);
    }

    private int operation(Term term, List<Term> over, Map<Term, Presence> presence) {
        int[] arguments =
                over.stream().mapToInt(argument -> register(argument, presence)).toArray();
        int target = fresh(term);
        operations.add(new Operation(term, arguments, target));
        return target;
    }

    private int fresh(Term term) {
        yearly.add(term.yearly());
        return yearly.size() - 1;
    }

    private static double known(Input input) {
        if (input.value() == null) {
            throw new IllegalStateException(input.id() + " is unknown");
        }
        return input.value().value();
    }

    private double[] apply(Operation operation, double[][] of) {
        double[] outcome = new double[operation.call.yearly() ? width : 1];
        switch (operation.call) {
            case Call call -> {
                double[] a = of[operation.arguments[0]];
                double[] b = operation.arguments.length > 1 ? of[operation.arguments[1]] : a;
                double[] c = operation.arguments.length > 2 ? of[operation.arguments[2]] : a;
                for (int y = 0; y < outcome.length; y++) {
                    outcome[y] = call.fn().value(at(a, y), at(b, y), at(c, y));
                }
            }
            case Fold fold -> {
                double[][] terms = gather(operation.arguments, of);
                for (int y = 0; y < outcome.length; y++) {
                    outcome[y] = fold.fn().value(terms, y);
                }
            }
            case Named named -> throw new IllegalStateException(named.id());
            case Literal literal -> throw new IllegalStateException("a literal is no operation");
        }
        return outcome;
    }

    private static void backward(Operation operation, int y, double[][] of, double[][] to) {
        double d = to[operation.target][y];
        int[] arguments = operation.arguments;
        switch (operation.call) {
            case Call call -> {
                double a = at(of[arguments[0]], y);
                double b = arguments.length > 1 ? at(of[arguments[1]], y) : a;
                double c = arguments.length > 2 ? at(of[arguments[2]], y) : a;
                for (int i = 0; i < arguments.length; i++) {
                    double[] target = to[arguments[i]];
                    double partial = call.fn().partial(i, a, b, c);
                    if (partial != 0) {
                        target[target.length == 1 ? 0 : y] += d * partial;
                    }
                }
            }
            case Fold fold -> fold.fn().backward(gather(arguments, of), y, d, gather(arguments, to));
            case Named named -> throw new IllegalStateException(named.id());
            case Literal literal -> throw new IllegalStateException("a literal is no operation");
        }
    }

    private static double[][] gather(int[] arguments, double[][] of) {
        double[][] terms = new double[arguments.length][];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = of[arguments[i]];
        }
        return terms;
    }

    private static double at(double[] row, int year) {
        return row.length == 1 ? row[0] : row[year];
    }
}

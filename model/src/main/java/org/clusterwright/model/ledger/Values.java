package org.clusterwright.model.ledger;

import java.util.Map;

/// What every term of a ledger comes to, for one set of inputs. Terms that are unknown have none: ask
/// [Book#presence] first.
public final class Values {
    private final Map<Term, Integer> registers;
    private final double[][] of;

    Values(Map<Term, Integer> registers, double[][] of) {
        this.registers = registers;
        this.of = of;
    }

    double[][] registers() {
        return of;
    }

    /// One value a year, year 0 first; an array of one for a term with one value.
    public double[] years(Term term) {
        return of[index(term)].clone();
    }

    /// In one year, where a term with one value has it in every year.
    public double in(int year, Term term) {
        double[] row = of[index(term)];
        return row[row.length == 1 ? 0 : year];
    }

    /// The one number: the value, or the total of a row of years as the figure says.
    public double of(Named term) {
        double[] row = of[index(term)];
        if (row.length == 1) {
            return row[0];
        }
        Total total = term instanceof Figure figure ? figure.total() : Total.LAST;
        return FoldFn.overYears(total).value(new double[][] {row}, 0);
    }

    private int index(Term term) {
        Integer index = registers.get(term);
        if (index == null) {
            throw new IllegalArgumentException("No value: " + (term instanceof Named named ? named.id() : term));
        }
        return index;
    }
}

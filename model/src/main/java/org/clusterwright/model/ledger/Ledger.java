package org.clusterwright.model.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.measure.Unit;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// Where figures are written. A figure is checked as it is written (its unit, its id) and can only
/// refer to what stands before it; when all is
/// written, [#close] gives the [Book] that everybody reads.
public final class Ledger {
    private final int lastYear;
    private final Map<String, Named> byId = new LinkedHashMap<>();
    private final Map<Term, Presence> presence = new IdentityHashMap<>();
    private final Result year;

    /// @param lastYear years of the horizon; rows have these and year 0, the day everything is bought
    public Ledger(int lastYear) {
        this.lastYear = lastYear;
        double[] numbers = new double[lastYear + 1];
        for (int y = 0; y <= lastYear; y++) {
            numbers[y] = y;
        }
        year = add(new Result(
                "time.year",
                "Year",
                Units.ONE,
                numbers,
                true,
                Breakdown.of("Years since commissioning."),
                Set.of(),
                Set.of()));
    }

    public int lastYear() {
        return lastYear;
    }

    /// The number of each year: 0, 1, 2, …
    public Result year() {
        return year;
    }

    /// An input may be asked for more than once; it is the same one.
    public Input input(String id, String path, String label, Unit<?> unit, @Nullable Sourced<Double> value) {
        var input = new Input(id, path, label, unit, value);
        if (byId.get(id) instanceof Input known && known.equals(input)) {
            return known;
        }
        return add(input);
    }

    /// A constant of definition, such as hours in a year.
    public Input constant(Constant constant) {
        return byId.get(constant.id()) instanceof Input known ? known : add(constant.input());
    }

    public Result result(Result result) {
        return add(result);
    }

    /// A figure with one value.
    public Figure figure(String id, String label, Unit<?> unit, Term formula) {
        return write(id, label, unit, formula, Total.NONE);
    }

    /// A flow: the amount in each year, which add up.
    public Figure yearly(String id, String label, Unit<?> unit, Term formula) {
        return yearly(id, label, unit, formula, Total.SUM);
    }

    public Figure yearly(String id, String label, Unit<?> unit, Term formula, Total total) {
        if (!formula.yearly()) {
            throw new IllegalArgumentException(id + " has one value, not one a year: let it meet a yearly term");
        }
        return write(id, label, unit, formula, total);
    }

    /// Rows that share one formula. Row ids are the block's id and the row's key; keys come from catalogue
    /// ids, so that renaming or reordering
    /// pools changes none.
    public <T> Block block(
            String id,
            Unit<?> unit,
            List<T> rows,
            Function<T, String> key,
            Function<T, String> label,
            Function<T, Term> formula) {
        var figures = new ArrayList<Figure>();
        for (T row : rows) {
            figures.add(figure(id + "." + key.apply(row), label.apply(row), unit, formula.apply(row)));
        }
        return new Block(id, unit, figures);
    }

    public Presence presence(Term term) {
        Presence known = presence.get(term);
        if (known == null) {
            known = work(term);
            presence.put(term, known);
        }
        return known;
    }

    /// What all that is written so far comes to.
    public Values values() {
        return new Program(lastYear, byId.values(), presence).run(Map.of());
    }

    public Book close() {
        return new Book(lastYear, byId, new IdentityHashMap<>(presence));
    }

    private Figure write(String id, String label, Unit<?> unit, Term formula, Total total) {
        if (!formula.unit().equals(unit)) {
            throw new UnitMismatch(id + " is declared in one unit and its formula is in another", unit, formula.unit());
        }
        return add(new Figure(id, label, unit, formula, total));
    }

    private <T extends Named> T add(T term) {
        if (!term.id().contains(".")) {
            throw new IllegalArgumentException("The id " + term.id() + " needs at least two parts");
        }
        if (byId.putIfAbsent(term.id(), term) != null) {
            throw new IllegalArgumentException("The id " + term.id() + " is written twice");
        }
        presence.put(term, work(term));
        return term;
    }

    private Presence work(Term term) {
        return switch (term) {
            case Literal literal -> Presence.COMPLETE;
            case Input input -> input.value() == null ? Presence.absent(Set.of(input.path())) : Presence.COMPLETE;
            case Result result -> result.missing().isEmpty() ? Presence.COMPLETE : Presence.absent(result.missing());
            case Figure figure -> presence(figure.formula());
            case Call call ->
                Presence.all(call.arguments().stream().map(this::presence).toList());
            case Fold fold ->
                fold.fn().overBlock()
                        ? Presence.sum(fold.terms().stream().map(this::presence).toList())
                        : Presence.all(fold.terms().stream().map(this::presence).toList());
        };
    }
}

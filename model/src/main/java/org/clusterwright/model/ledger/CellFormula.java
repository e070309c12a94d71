package org.clusterwright.model.ledger;

import java.util.ArrayList;
import java.util.List;

/// The spreadsheet formula of a figure. Inputs go by name, everything else by cell.
public final class CellFormula {
    private final Addresses addresses;
    private final int lastYear;

    public CellFormula(Addresses addresses, int lastYear) {
        this.addresses = addresses;
        this.lastYear = lastYear;
    }

    /// @param year the column it is for, or [Addresses#TOTAL] for a figure with one value
    public String of(Figure figure, int year) {
        return write(figure.formula(), year);
    }

    /// The column of totals of a row of years.
    public String total(Figure figure) {
        return switch (figure.total()) {
            case SUM -> "SUM(" + addresses.years(figure, 0, lastYear, false) + ")";
            case LAST -> addresses.cell(figure, lastYear);
            case MAX -> "MAX(" + addresses.years(figure, 0, lastYear, false) + ")";
            case NONE -> throw new IllegalArgumentException(figure.id() + " has no total");
        };
    }

    private String write(Term term, int year) {
        return switch (term) {
            case Literal literal -> Integer.toString(literal.value());
            case Input input -> addresses.name(input);
            case Result result -> addresses.cell(result, result.yearly() ? year : Addresses.TOTAL);
            case Figure figure -> addresses.cell(figure, figure.yearly() ? year : Addresses.TOTAL);
            case Call call ->
                call.written() == call ? call.fn().excel(arguments(call, year)) : write(call.written(), year);
            case Fold fold -> fold(fold, year);
        };
    }

    private List<String> arguments(Call call, int year) {
        var written = new ArrayList<String>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Term argument = call.arguments().get(i);
            String text = write(argument, year);
            written.add(call.fn().brackets(i, level(argument)) ? "(" + text + ")" : text);
        }
        return written;
    }

    private String fold(Fold fold, int year) {
        return switch (fold.fn()) {
            case SUM -> "SUM(" + addresses.rows(fold.terms(), fold.yearly() ? year : Addresses.TOTAL) + ")";
            case ALL -> "AND(" + addresses.rows(fold.terms(), Addresses.TOTAL) + ")";
            case SUM_OVER_YEARS, LAST_YEAR, MAX_OVER_YEARS ->
                addresses.cell((Named) fold.terms().getFirst(), Addresses.TOTAL);
            case RUNNING_TOTAL -> "SUM(" + addresses.years((Named) fold.terms().getFirst(), 0, year, true) + ")";
            case PRESENT_VALUE -> {
                Named flows = (Named) fold.terms().get(1);
                yield addresses.cell(flows, 0) + "+NPV(" + write(fold.terms().getFirst(), year) + ","
                        + addresses.years(flows, 1, lastYear, false) + ")";
            }
        };
    }

    static Fn.Level level(Term term) {
        return switch (term) {
            case Call call -> call.written() == call ? call.fn().level() : level(call.written());
            case Fold fold -> fold.fn() == FoldFn.PRESENT_VALUE ? Fn.Level.SUM : Fn.Level.CALL;
            case Literal literal -> Fn.Level.CALL;
            case Named named -> Fn.Level.CALL;
        };
    }
}

package org.clusterwright.model.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Why a number is what it is: the figure's formula in words and in numbers, and the same for each
/// term in it, down to sources and breakdowns.
///
/// @param year    the year it is told for, or [Addresses#TOTAL] for the one number
/// @param words   the formula with labels; empty for inputs and results
/// @param numbers the formula with full-precision numbers: worked out, it gives `value`
public record Explanation(Named term, int year, double value, String words, String numbers, List<Explanation> terms) {

    /// @throws IllegalArgumentException when the term is unknown and has no number to explain
    public static Explanation of(Named term, Book book) {
        if (book.presence(term).absent()) {
            throw new IllegalArgumentException(term.id() + " is unknown: "
                    + String.join(", ", book.presence(term).missing()) + " is missing");
        }
        return new Teller(book).tell(term, Addresses.TOTAL);
    }

    /// Full precision, without exponent: what is printed can be read back.
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }

    private record Teller(Book book) {

        Explanation tell(Named term, int year) {
            double value = value(term, year);
            if (!(term instanceof Figure figure)) {
                return new Explanation(term, year, value, "", "", List.of());
            }
            if (year == Addresses.TOTAL && figure.yearly()) {
                return total(figure, value);
            }
            var terms = new LinkedHashMap<Named, Integer>();
            gather(figure.formula(), year, terms);
            var told = new ArrayList<Explanation>();
            terms.forEach((each, when) -> told.add(tell(each, when)));
            return new Explanation(term, year, value, words(figure.formula()), numbers(figure.formula(), year), told);
        }

        /// A total over years is told by its years, and one of them by its formula.
        private Explanation total(Figure figure, double value) {
            FoldFn fn = FoldFn.overYears(figure.total());
            return new Explanation(
                    figure,
                    Addresses.TOTAL,
                    value,
                    fn.words(List.of(figure.label())),
                    fn.words(years(figure, 0, book.lastYear())),
                    List.of(tell(figure, 1)));
        }

        private double value(Named term, int year) {
            return year == Addresses.TOTAL
                    ? book.values().of(term)
                    : book.values().in(year, term);
        }

        private List<String> years(Term term, int from, int to) {
            return IntStream.rangeClosed(from, to)
                    .mapToObj(y -> number(book.values().in(y, term)))
                    .toList();
        }

        private String words(Term term) {
            return switch (term) {
                case Literal literal -> Integer.toString(literal.value());
                case Named named -> named.label();
                case Call call ->
                    call.written() == call ? call.fn().words(bracketed(call, this::words)) : words(call.written());
                case Fold fold -> fold.fn().words(present(fold).map(this::words).toList());
            };
        }

        private String numbers(Term term, int year) {
            return switch (term) {
                case Literal literal -> Integer.toString(literal.value());
                case Named named -> number(value(named, year));
                case Call call ->
                    call.written() == call
                            ? call.fn().words(bracketed(call, argument -> numbers(argument, year)))
                            : numbers(call.written(), year);
                case Fold fold ->
                    switch (fold.fn()) {
                        case SUM, ALL ->
                            fold.fn()
                                    .words(present(fold)
                                            .map(row -> numbers(row, year))
                                            .toList());
                        case SUM_OVER_YEARS, LAST_YEAR, MAX_OVER_YEARS ->
                            number(value((Named) fold.terms().getFirst(), Addresses.TOTAL));
                        case RUNNING_TOTAL -> fold.fn().words(years(fold.terms().getFirst(), 0, year));
                        case PRESENT_VALUE -> {
                            var of = new ArrayList<String>(
                                    List.of(numbers(fold.terms().getFirst(), year)));
                            of.addAll(years(fold.terms().get(1), 0, book.lastYear()));
                            yield fold.fn().words(of);
                        }
                    };
            };
        }

        private static List<String> bracketed(Call call, Function<Term, String> write) {
            var arguments = new ArrayList<String>();
            for (int i = 0; i < call.arguments().size(); i++) {
                Term argument = call.arguments().get(i);
                String text = write.apply(argument);
                arguments.add(call.fn().brackets(i, CellFormula.level(argument)) ? "(" + text + ")" : text);
            }
            return arguments;
        }

        private Stream<Term> present(Fold fold) {
            return fold.terms().stream().filter(row -> !book.presence(row).absent());
        }

        /// The terms a formula names, each with the year it is asked for.
        private void gather(Term term, int year, Map<Named, Integer> found) {
            switch (term) {
                case Literal literal -> {}
                case Named named -> {
                    if (!book.presence(named).absent()) {
                        found.putIfAbsent(named, named.yearly() ? year : Addresses.TOTAL);
                    }
                }
                case Call call -> call.arguments().forEach(argument -> gather(argument, year, found));
                case Fold fold -> {
                    int when = fold.fn().overBlock() ? year : Addresses.TOTAL;
                    fold.terms().forEach(row -> gather(row, when, found));
                }
            }
        }
    }
}

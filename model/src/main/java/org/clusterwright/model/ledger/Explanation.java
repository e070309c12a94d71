package org.clusterwright.model.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.measure.Unit;

/// Why a number is what it is: the figure's formula in words and in numbers, and the same for each
/// term in it, down to sources and breakdowns.
///
/// @param year     the year it is told for, or [Addresses#TOTAL] for the one number
/// @param until    the last of the years from `year` on that are all the same; `year` itself for one year
/// @param operator how it enters the formula above it: `+ − × ÷`; empty where no single sign says it
/// @param words    the formula with labels; empty for inputs and results
/// @param numbers  the formula with numbers, of full precision unless asked otherwise: worked out, it gives `value`
public record Explanation(
        Named term,
        int year,
        int until,
        String operator,
        double value,
        String words,
        String numbers,
        List<Explanation> terms) {

    /// How a number is written.
    @FunctionalInterface
    public interface Writing {
        String write(Unit<?> unit, double value);
    }

    private static final Writing IN_FULL = (_, value) -> number(value);

    /// How many years it stands for: those of a row that are the same are told once.
    public int years() {
        return until - year + 1;
    }

    private Explanation as(int last, String sign) {
        return new Explanation(term, year, last, sign, value, words, numbers, terms);
    }

    /// @throws IllegalArgumentException when the term is unknown and has no number to explain
    public static Explanation of(Named term, Book book) {
        return of(term, book, IN_FULL);
    }

    /// With the numbers of its formulas written for reading.
    ///
    /// @throws IllegalArgumentException when the term is unknown and has no number to explain
    public static Explanation of(Named term, Book book, Writing writing) {
        if (book.presence(term).absent()) {
            throw new IllegalArgumentException(term.id() + " is unknown: "
                    + String.join(", ", book.presence(term).missing()) + " is missing");
        }
        return new Teller(book, writing).tell(term, Addresses.TOTAL);
    }

    /// The numbers of one figure's formula, written for reading.
    ///
    /// @param year or [Addresses#TOTAL]
    public static String numbers(Figure figure, int year, Book book, Writing writing) {
        return new Teller(book, writing).numbers(figure.formula(), year);
    }

    /// Full precision, without exponent: what is printed can be read back.
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }

    /// Terms that stand in more than one formula are told once and shared.
    private static final class Teller {
        private final Book book;
        private final Writing writing;
        private final Map<Named, Map<Integer, Explanation>> told = new IdentityHashMap<>();

        Teller(Book book, Writing writing) {
            this.book = book;
            this.writing = writing;
        }

        Explanation tell(Named term, int year) {
            var years = told.computeIfAbsent(term, _ -> new HashMap<>());
            Explanation known = years.get(year);
            if (known == null) {
                known = fresh(term, year);
                years.put(year, known);
            }
            return known;
        }

        private Explanation fresh(Named term, int year) {
            double value = value(term, year);
            if (!(term instanceof Figure figure)) {
                return new Explanation(term, year, year, "", value, "", "", List.of());
            }
            if (year == Addresses.TOTAL && figure.yearly() && !addsUp(figure)) {
                return total(figure, value);
            }
            Term formula = figure.formula();
            var terms = new LinkedHashMap<Named, Integer>();
            gather(formula, year, terms);
            Map<Named, String> signs = Signs.of(formula);
            var parts = new ArrayList<Explanation>();
            terms.forEach((each, when) -> parts.add(tell(each, when).as(when, signs.getOrDefault(each, ""))));
            return new Explanation(term, year, year, "", value, words(formula), numbers(formula, year), parts);
        }

        /// Whether the years of a figure add up to what its formula gives for the totals of its terms: a sum over
        /// years of sums of rows is a sum of the rows' sums over years.
        private static boolean addsUp(Figure figure) {
            return figure.total() == Total.SUM && figure.formula() != figure && sums(figure.formula());
        }

        private static boolean sums(Term term) {
            return switch (term) {
                case Figure figure -> figure.yearly() && figure.total() == Total.SUM;
                case Call call ->
                    (call.fn() == Fn.PLUS || call.fn() == Fn.MINUS)
                            && call.arguments().stream().allMatch(Teller::sums);
                case Fold fold ->
                    fold.fn() == FoldFn.SUM && fold.terms().stream().allMatch(Teller::sums);
                case Literal literal -> literal.value() == 0;
                case Input _, Result _ -> false;
            };
        }

        /// A total over years is told by the years that make it: of a sum those that are not zero, of levels the one
        /// that is taken. Years that follow each other and are the same are told once.
        private Explanation total(Figure figure, double value) {
            FoldFn fn = FoldFn.overYears(figure.total());
            var years = new ArrayList<Explanation>();
            for (int from = 0; from <= book.lastYear(); ) {
                double ofYear = value(figure, from);
                int to = from;
                while (to < book.lastYear() && value(figure, to + 1) == ofYear) {
                    to++;
                }
                switch (figure.total()) {
                    case SUM -> {
                        if (ofYear != 0 || (value == 0 && from == 0)) {
                            years.add(tell(figure, from).as(to, "+"));
                        }
                    }
                    case LAST -> {
                        if (to == book.lastYear()) {
                            years.add(tell(figure, to));
                        }
                    }
                    case MAX -> {
                        if (ofYear == value && years.isEmpty()) {
                            years.add(tell(figure, from).as(to, ""));
                        }
                    }
                    case NONE -> {}
                }
                from = to + 1;
            }
            return new Explanation(
                    figure,
                    Addresses.TOTAL,
                    Addresses.TOTAL,
                    "",
                    value,
                    fn.words(List.of(figure.label())),
                    fn.words(years(figure, 0, book.lastYear())),
                    years);
        }

        private double value(Named term, int year) {
            return year == Addresses.TOTAL
                    ? book.values().of(term)
                    : book.values().in(year, term);
        }

        private List<String> years(Term term, int from, int to) {
            return IntStream.rangeClosed(from, to)
                    .mapToObj(y -> writing.write(term.unit(), book.values().in(y, term)))
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
                case Named named -> writing.write(named.unit(), value(named, year));
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
                            writing.write(
                                    fold.unit(), value((Named) fold.terms().getFirst(), Addresses.TOTAL));
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

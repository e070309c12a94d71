package org.clusterwright.app.desk.why;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;

/// A figure's formula as people read it: in words, in scaled numbers with their units, and in a few words beside it.
final class FormulaText {
    private static final int FEW = 3;
    private static final Pattern SUM = Pattern.compile("(^|\\+ )sum\\(([^()]*)\\)(?= [+−]|$)");

    private FormulaText() {}

    static String words(Explanation node) {
        return WhyTree.byYears(node)
                ? "its years, added"
                : plain(WhyTree.told(node).words());
    }

    /// `1,158 M$ ÷ 718 M accelerator-h = 1.61 $/accelerator-h`
    static String numbers(Explanation node, Book book) {
        Explanation told = WhyTree.told(node);
        String numbers = WhyTree.byYears(node)
                ? node.terms().stream().map(FormulaText::years).collect(Collectors.joining(" + "))
                : told.term() instanceof Figure figure
                        ? plain(Explanation.numbers(figure, told.year(), book, FormulaText::together))
                        : "";
        return numbers + " =\u00a0" + together(node.term().unit(), node.value());
    }

    /// Beside the figure, short.
    static String beside(Explanation node, Figure figure) {
        if (node.value() == 0 && (WhyTree.byYears(node) || node.terms().isEmpty())) {
            return "none";
        }
        if (WhyTree.byYears(node)) {
            Explanation first = node.terms().getFirst();
            return node.terms().size() == 1
                    ? "%d × %s a year".formatted(first.years(), Written.text(figure.unit(), first.value()))
                    : "year by year";
        }
        Explanation told = WhyTree.told(node);
        String when =
                WhyTree.inOneYear(node) ? "in year " + node.terms().getFirst().year() : "";
        int terms = told.words().startsWith("sum(") && told.words().indexOf("sum(", 1) < 0
                ? told.terms().size()
                : 0;
        String how = terms == 1
                ? told.terms().getFirst().term().label()
                : terms > FEW ? terms + " lines" : plain(told.words());
        return when.isEmpty() ? how : how.isEmpty() ? when : how + ", " + when;
    }

    /// No line breaks between a number and its unit.
    private static String together(Unit<?> unit, double value) {
        return Written.text(unit, value).replace(' ', '\u00a0');
    }

    private static String years(Explanation year) {
        String value = together(year.term().unit(), year.value());
        return year.years() == 1 ? value : year.years() + " × " + value;
    }

    /// `sum(a; b)` as `a + b`, where it stands alone or is added.
    static String plain(String words) {
        return SUM.matcher(words.replaceAll("sum over years\\(([^()]*)\\)", "$1"))
                .replaceAll(sum ->
                        Matcher.quoteReplacement(sum.group(1) + sum.group(2).replace("; ", " + ")));
    }
}

package org.clusterwright.app.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;

/// Why a number is what it is, as an indented tree: each figure's formula in words, then in numbers of
/// full precision that
/// work out to it, down to sources and to what the engines found. What has been told is referred to, not told again.
public final class ExplanationText {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new HashSet<>();

    private final Explanation.Writing writing;

    private ExplanationText(Explanation.Writing writing) {
        this.writing = writing;
    }

    public static String of(Explanation explanation) {
        return of(explanation, (unit, value) -> (Explanation.number(value) + " " + Units.text(unit)).strip());
    }

    /// @param writing of the values; the formulas are written as the explanation was told
    public static String of(Explanation explanation, Explanation.Writing writing) {
        var writer = new ExplanationText(writing);
        writer.tell(explanation, "");
        return writer.text.toString();
    }

    private void tell(Explanation node, String indent) {
        var term = node.term();
        String label = term.label() + years(node);
        String value = writing.write(term.unit(), node.value());
        boolean first = told.add(term.id() + (isOfYear(node) ? "@" + node.value() : ""));
        boolean hasMore = !(term instanceof Input input && input.path().isEmpty());
        text.append(indent).append(label).append(" = ").append(value);
        text.append("   ").append(term.id());
        if (!first && hasMore) {
            text.append(" (told above)");
        }
        text.append('\n');
        if (!first) {
            return;
        }
        String inner = indent + STEP;
        switch (term) {
            case Figure _ -> {
                text.append(Prose.lines(inner + "= ", node.words(), inner + STEP));
                text.append(inner).append("= ").append(node.numbers()).append('\n');
            }
            case Result result -> found(result, inner);
            case Input input -> source(input, inner);
        }
        for (Explanation each : node.terms()) {
            tell(each, inner + STEP);
        }
    }

    private static boolean isOfYear(Explanation node) {
        return node.term().yearly() && node.year() != Addresses.TOTAL;
    }

    private static String years(Explanation node) {
        if (!isOfYear(node)) {
            return "";
        }
        return node.years() == 1
                ? ", year " + node.year()
                : ", each of the years %d to %d".formatted(node.year(), node.until());
    }

    private void found(Result result, String indent) {
        Breakdown why = result.why();
        if (!why.sentence().isEmpty()) {
            text.append(Prose.lines(indent + "found: ", why.sentence(), indent + STEP));
        }
        for (Breakdown.Part part : why.parts()) {
            String value = writing.write(result.unit(), part.value());
            text.append(indent)
                    .append("of which ")
                    .append(part.label())
                    .append(" = ")
                    .append(value)
                    .append('\n');
        }
    }

    private void source(Input input, String indent) {
        Sourced<Double> known = input.value();
        if (known == null) {
            return;
        }
        if (input.path().isEmpty()) {
            text.append(indent).append("by definition: ").append(known.source()).append('\n');
            return;
        }
        var sentence = new StringBuilder(known.source());
        sentence.append("; ").append(known.dateOrUndated());
        sentence.append("; ").append(known.quality().name().toLowerCase(Locale.ROOT));
        Double low = known.low();
        Double high = known.high();
        if (low != null && high != null) {
            sentence.append("; between ").append(Explanation.number(low));
            sentence.append(" and ").append(Explanation.number(high));
        }
        text.append(Prose.lines(indent + "source: ", sentence.toString(), indent + STEP));
        text.append(indent).append("set by: ").append(input.path()).append('\n');
    }
}

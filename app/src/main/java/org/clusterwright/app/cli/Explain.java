package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.ExplanationText;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.plan.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "A figure's formula as a tree: in words, in numbers of full precision, down to the sources.")
final class Explain implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "PLAN", description = "A plan file, or template:ID.")
    private String plan;

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description =
                    "Its id, as evaluate prints it: cost.total_usd. A workbook's name for it does too: cost_total_usd.")
    private String figure;

    Explain(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        var evaluation = sources.evaluation(plan);
        Book book = evaluation.book();
        Named term = term(book);
        if (book.presence(term).absent()) {
            out.printf("%s (%s) is unknown. Missing:\n", term.label(), term.id());
            book.presence(term).missing().stream().sorted().forEach(path -> out.print("  " + path + "\n"));
        } else {
            out.print(ExplanationText.of(Explanation.of(term, book)));
        }
        return evaluation.hasErrors() ? Outcome.HAS_ERRORS : Outcome.DONE;
    }

    private Named term(Book book) {
        return book.find(figure)
                .or(() -> book.terms().stream()
                        .filter(term -> term.definedName().equals(figure))
                        .findFirst())
                .orElseThrow(() -> Failure.unusable(plan, "no figure " + figure, expected(book)));
    }

    private String expected(Book book) {
        String nearest =
                Nearest.of(figure, book.figures().stream().map(Named::id).toList());
        return (nearest == null ? "an id" : nearest + ", or another id") + " of those that evaluate --json lists";
    }
}

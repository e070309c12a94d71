package org.clusterwright.app.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clusterwright.app.export.Amount;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Statement;

/// What is to be known of an export before it leaves: what the reader can do with it, and how far it can be trusted.
final class ExportNotes {
    private ExportNotes() {}

    enum Tone {
        GOOD,
        PLAIN,
        WARNING,
        ERROR
    }

    record Note(Tone tone, String icon, String text) {}

    static List<Note> reader(ExportKind kind, ExportContents contents) {
        Book book = contents.evaluation().book();
        return switch (kind) {
            case WORKBOOK -> {
                long live = book.inputs().stream().filter(book::live).count();
                long locked = book.inputs().stream()
                        .filter(input -> locked(book, input))
                        .count();
                yield List.of(
                        good(count(
                                live, "Change %s input, every sheet follows", "Change %s inputs, every sheet follows")),
                        new Note(
                                Tone.PLAIN,
                                "fth-lock",
                                count(
                                        locked,
                                        "%s input is locked, Clusterwright computes it",
                                        "%s inputs are locked, Clusterwright computes them")),
                        new Note(Tone.PLAIN, "fth-git-branch", "Follow every total back to its source in the cells"));
            }
            case CHARTS ->
                List.of(
                        good("Use them as they are: title, unit, conclusion and source stand inside"),
                        new Note(Tone.PLAIN, "fth-maximize", "Enlarge the drawings (svg) without loss"),
                        new Note(Tone.PLAIN, "fth-sun", "Print them: always on white"));
            case STATEMENTS ->
                List.of(
                        good("Read every line by year in full precision"),
                        new Note(Tone.PLAIN, "fth-book-open", "See each assumption with its range, source and date"),
                        new Note(Tone.PLAIN, "fth-shield", "Open them safely: no text runs as a formula"));
            case EVALUATION ->
                List.of(
                        good("Read each figure by its stable id, with unit and years"),
                        new Note(
                                Tone.PLAIN,
                                "fth-help-circle",
                                "Tell unknown from zero: unknown values say what is missing"));
        };
    }

    private static boolean locked(Book book, Input input) {
        return !input.path().isEmpty() && !book.live(input);
    }

    static List<Note> before(Evaluation evaluation) {
        var notes = new ArrayList<Note>();
        notes.add(checks(evaluation));
        long errors = count(evaluation, Severity.ERROR);
        long warnings = count(evaluation, Severity.WARNING);
        if (errors > 0) {
            notes.add(new Note(
                    Tone.ERROR,
                    "fth-alert-octagon",
                    count(errors, "%s open error goes along: ", "%s open errors go along, first: ")
                            + first(evaluation, Severity.ERROR)));
        }
        if (warnings > 0) {
            notes.add(new Note(
                    Tone.WARNING,
                    "fth-alert-triangle",
                    count(warnings, "%s warning goes along: ", "%s warnings go along, first: ")
                            + first(evaluation, Severity.WARNING)));
        }
        if (errors == 0 && warnings == 0) {
            notes.add(good("No open errors and no warnings"));
        }
        notes.add(leftOut(evaluation));
        return notes;
    }

    private static Note checks(Evaluation evaluation) {
        Book book = evaluation.book();
        List<Named> checks = evaluation.accounts().statements().stream()
                .filter(Statement.Rows.class::isInstance)
                .flatMap(statement -> statement.terms().stream())
                .filter(term -> term.id().startsWith("check.integrity_"))
                .toList();
        long hold = checks.stream()
                .filter(check -> {
                    Double value = Amount.of(check, book).value();
                    return value != null && value == 1;
                })
                .count();
        return hold == checks.size()
                ? good(count(hold, "%s check holds, parts add up to totals", "%s checks hold, parts add up to totals"))
                : new Note(
                        Tone.ERROR,
                        "fth-alert-octagon",
                        "%d of %d checks fail".formatted(checks.size() - hold, checks.size()));
    }

    private static Note leftOut(Evaluation evaluation) {
        var paths = new TreeSet<String>();
        for (Figure headline : evaluation.accounts().summary().headlines()) {
            paths.addAll(evaluation.book().presence(headline).leavesOut());
        }
        return paths.isEmpty()
                ? good("Totals leave nothing out")
                : new Note(
                        Tone.PLAIN,
                        "fth-info",
                        count(
                                        paths.size(),
                                        "Totals leave out %s unknown value: ",
                                        "Totals leave out %s unknown values: ")
                                + paths.stream()
                                        .limit(2)
                                        .map(path -> label(evaluation.book(), path))
                                        .collect(Collectors.joining(" · "))
                                + (paths.size() > 2 ? " …" : ""));
    }

    private static String label(Book book, String path) {
        return book.inputs().stream()
                .filter(input -> input.path().equals(path))
                .map(Input::label)
                .findFirst()
                .orElse(path);
    }

    private static long count(Evaluation evaluation, Severity severity) {
        return evaluation.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }

    private static String first(Evaluation evaluation, Severity severity) {
        return evaluation.findings().stream()
                .filter(each -> each.severity() == severity)
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }

    private static Note good(String text) {
        return new Note(Tone.GOOD, "fth-check", text);
    }

    static String count(long count, String one, String many) {
        return (count == 1 ? one : many).formatted(count);
    }
}

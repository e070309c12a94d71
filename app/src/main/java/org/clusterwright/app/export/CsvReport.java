package org.clusterwright.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;

/// The statements as comma-separated files, one each, in full precision; beside them what they rest on
/// and what was found.
/// An unknown value is an empty cell. A text that begins with `=`, `+`, `-` or `@` stands in quotes
/// behind a space, so that no spreadsheet takes it for a formula.
public final class CsvReport {
    private static final String RISKY = "=+-@";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final QuoteStrategy QUOTED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String cell) {
            return cell.startsWith(" ");
        }
    };

    private final Path folder;
    private final Evaluation evaluation;
    private final Outputs outputs;

    private CsvReport(Path folder, Evaluation evaluation, Outputs outputs) {
        this.folder = folder;
        this.evaluation = evaluation;
        this.outputs = outputs;
    }

    public static void into(Path folder, Evaluation evaluation, Outputs outputs) {
        outputs.folder(folder);
        var report = new CsvReport(folder, evaluation, outputs);
        for (Statement statement : evaluation.accounts().statements()) {
            switch (statement) {
                case Statement.Rows rows -> report.rows(rows.title(), rows);
                case Statement.Table table -> {
                    report.table(table);
                    if (!table.totals().terms().isEmpty()) {
                        report.rows(table.title() + " totals", table.totals());
                    }
                }
            }
        }
        report.assumptions();
        report.findings();
    }

    private void rows(String title, Statement.Rows statement) {
        Book book = evaluation.book();
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("id", "section", "label", "unit", "value"));
        IntStream.rangeClosed(0, book.lastYear()).forEach(year -> head.add("year_" + year));
        head.addAll(List.of("missing", "leaves_out"));
        lines.add(head);
        for (var section : statement.sections()) {
            for (var line : section.lines()) {
                lines.add(row(section.heading(), line.term()));
            }
        }
        write(title, lines);
    }

    private List<String> row(String heading, Named term) {
        Book book = evaluation.book();
        var amount = Amount.of(term, book);
        var cells = new ArrayList<>(List.of(term.id(), heading, term.label(), Units.text(term.unit()), value(amount)));
        for (int year = 0; year <= book.lastYear(); year++) {
            cells.add(year < amount.years().length ? Explanation.number(amount.years()[year]) : "");
        }
        cells.add(String.join(" ", Amount.sorted(amount.missing())));
        cells.add(String.join(" ", Amount.sorted(amount.leavesOut())));
        return cells;
    }

    private void table(Statement.Table statement) {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("id", "group", "label"));
        for (var column : statement.columns()) {
            String unit = Units.text(column.unit());
            head.add(unit.isEmpty() ? column.heading() : column.heading() + " [" + unit + "]");
        }
        lines.add(head);
        for (var item : statement.items()) {
            var cells = new ArrayList<>(List.of(item.id(), item.group(), item.label()));
            for (var column : statement.columns()) {
                Named cell = column.cells().get(item.id());
                cells.add(cell == null ? "" : value(Amount.of(cell, evaluation.book())));
            }
            lines.add(cells);
        }
        write(statement.title(), lines);
    }

    private void assumptions() {
        var lines = new ArrayList<List<String>>();
        lines.add(
                List.of("id", "path", "label", "unit", "value", "low", "high", "source", "date", "quality", "licence"));
        for (Input input : evaluation.book().inputs()) {
            var cells = new ArrayList<>(List.of(input.id(), input.path(), input.label(), Units.text(input.unit())));
            Sourced<Double> known = input.value();
            if (known == null) {
                cells.addAll(List.of("", "", "", "", "", "", ""));
            } else {
                cells.add(Explanation.number(known.value()));
                cells.add(known.low() == null ? "" : Explanation.number(known.low()));
                cells.add(known.high() == null ? "" : Explanation.number(known.high()));
                cells.add(known.source());
                cells.add(known.dateOrUndated());
                cells.add(known.quality().name().toLowerCase(Locale.ROOT));
                cells.add(known.licence() == null ? "" : known.licence());
            }
            lines.add(cells);
        }
        write("Assumptions", lines);
    }

    private void findings() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("severity", "code", "path", "message"));
        for (Finding finding : evaluation.findings()) {
            lines.add(List.of(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.path(),
                    finding.message()));
        }
        write("Findings", lines);
    }

    private static String value(Amount amount) {
        Double value = amount.value();
        return value == null ? "" : Explanation.number(value);
    }

    /// A space keeps a spreadsheet from running a text that begins like a formula; it then shows it as
    /// text. Numbers stay as they are.
    private static String guarded(String cell) {
        boolean risky = !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(cell).matches() ? " " + cell : cell;
    }

    private void write(String title, List<List<String>> lines) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QUOTED)
                .build(text)) {
            lines.forEach(line ->
                    csv.writeRecord(line.stream().map(CsvReport::guarded).toList()));
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".csv";
        outputs.text(folder.resolve(name), text.toString());
    }
}

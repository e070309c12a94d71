package org.clusterwright.app.export.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.clusterwright.model.evaluate.Choice;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The only sheet to type on: every input with its range, source and quality. Live ones are open and
/// blue; those that an engine reads are locked
/// and say so, since a change there would not be taken.
final class AssumptionsSheet {
    static final int LOW = 4;
    static final int LIKELY = 5;
    static final int HIGH = 6;
    static final int SOURCE = 7;
    static final int DATE = 8;
    static final int QUALITY = 9;
    static final int NOTE = 10;

    static final String RECOMPUTED = "recomputed by Clusterwright";

    private AssumptionsSheet() {}

    static Grid write(Draft draft, AssumptionsLayout layout, SourcesLayout sources) {
        var grid = new Grid(draft, SheetName.ASSUMPTIONS);
        double[] widths = {34, 50, 19, 16, 15, 15, 15, 48, 11, 12, 24};
        for (int column = 0; column < widths.length; column++) {
            grid.width(column, widths[column]);
        }
        Title.write(
                grid,
                "Assumptions",
                "The only sheet to type on. Blue cells are live: every figure follows. Grey ones are read by an engine or hold by definition.");
        head(grid);
        for (AssumptionsLayout.Group group : layout.groups()) {
            section(grid, group.at(), group.heading());
            int row = group.at() + 1;
            for (Input input : group.inputs()) {
                input(grid, row++, input, sources);
            }
        }
        choices(grid, layout.choices());
        Page.set(grid, AssumptionsLayout.HEAD_ROW, Column.UNIT, Column.LABEL, NOTE, layout.end());
        return grid;
    }

    private static void head(Grid grid) {
        Look head = Title.head();
        int row = AssumptionsLayout.HEAD_ROW;
        String[] left = {"Id", "Assumption", "Unit"};
        for (int column = 0; column < left.length; column++) {
            grid.text(row, column, left[column], column == 0 ? head.size(7) : head);
        }
        String[] numbers = {"Value", "Low", "Likely", "High"};
        for (int i = 0; i < numbers.length; i++) {
            grid.text(row, Column.VALUE + i, numbers[i], head.to(Look.Side.RIGHT));
        }
        String[] right = {"Source", "Date", "Quality", "Note"};
        for (int i = 0; i < right.length; i++) {
            grid.text(row, SOURCE + i, right[i], head.indented(i <= 1 ? 1 : 0));
        }
        grid.height(row, 18);
    }

    private static void section(Grid grid, int row, String heading) {
        Look look = Look.BODY.strong().in(Palette.HEAD).on(Palette.BAND);
        grid.blank(row, Column.ID, NOTE, look);
        grid.text(row, Column.LABEL, heading, look);
        grid.height(row, 17);
    }

    private static void input(Grid grid, int row, Input input, SourcesLayout sources) {
        Sourced<Double> known = input.value();
        boolean live = grid.draft().book().live(input) && known != null;
        grid.text(row, Column.ID, input.id(), RowsWriter.ID);
        grid.text(row, Column.LABEL, input.label(), Look.BODY.indented(1));
        grid.text(row, Column.UNIT, NumberFormat.unit(input), RowsWriter.UNIT);
        grid.text(row, NOTE, note(input, live), RowsWriter.NOTE);
        if (known == null) {
            grid.unknown(row, Column.VALUE, Look.BODY.on(Palette.WARNING_GROUND));
            return;
        }
        Look number = Look.BODY.as(NumberFormat.of(input, Math.abs(known.value())));
        if (live) {
            grid.number(
                    row,
                    Column.VALUE,
                    known.value(),
                    number.in(Palette.TYPED)
                            .on(Palette.TYPED_GROUND)
                            .under(Palette.WHITE)
                            .open());
            validate(grid, row, input);
        } else {
            grid.number(
                    row,
                    Column.VALUE,
                    known.value(),
                    number.in(Palette.SUBTLE).on(Palette.BAND).under(Palette.WHITE));
        }
        Look quiet = number.in(Palette.SUBTLE);
        bound(grid, row, LOW, known.low(), quiet);
        grid.number(row, LIKELY, known.value(), quiet);
        bound(grid, row, HIGH, known.high(), quiet);
        var source = grid.text(row, SOURCE, known.source(), RowsWriter.NOTE.indented(1));
        grid.jump(source, sources.link(known.source()));
        date(grid, row, known.date());
        grid.text(row, QUALITY, known.quality().name().toLowerCase(Locale.ROOT), RowsWriter.NOTE);
    }

    private static String note(Input input, boolean live) {
        if (input.value() == null) {
            return "unknown: set " + input.path() + " in the plan";
        }
        if (input.path().isEmpty()) {
            return "by definition";
        }
        return live ? "live" : RECOMPUTED;
    }

    private static void bound(Grid grid, int row, int column, @Nullable Double bound, Look look) {
        if (bound != null) {
            grid.number(row, column, bound, look);
        }
    }

    /// A full date is a date; a year or a month stays as it was given.
    private static void date(Grid grid, int row, @Nullable String date) {
        if (date == null) {
            grid.text(row, DATE, "undated", RowsWriter.NOTE.indented(1));
            return;
        }
        try {
            grid.date(
                    row,
                    DATE,
                    LocalDate.parse(date),
                    RowsWriter.NOTE.as("yyyy-mm-dd").to(Look.Side.LEFT).indented(1));
        } catch (DateTimeParseException partial) {
            grid.text(row, DATE, date, RowsWriter.NOTE.indented(1));
        }
    }

    private static void validate(Grid grid, int row, Input input) {
        var helper = new XSSFDataValidationHelper(grid.sheet());
        Bounds bounds = Bounds.of(input);
        var constraint = helper.createDecimalConstraint(OperatorType.BETWEEN, bounds.leastText(), bounds.mostText());
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(row, row, Column.VALUE, Column.VALUE));
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                "Not taken",
                input.label() + " is a number from " + bounds.leastText() + " to " + bounds.mostText() + ".");
        grid.sheet().addValidationData(validation);
    }

    private static void choices(Grid grid, int row) {
        var choices = grid.draft().budget().choices();
        if (choices.isEmpty()) {
            return;
        }
        section(grid, row, "Structure");
        int at = row + 1;
        for (Choice choice : choices) {
            grid.text(at, Column.LABEL, choice.label(), Look.BODY.indented(1));
            grid.text(at, Column.VALUE, choice.value(), Look.BODY.in(Palette.SUBTLE));
            grid.text(at, NOTE, RECOMPUTED, RowsWriter.NOTE);
            at++;
        }
    }
}

package org.clusterwright.app.export.workbook;

import java.time.format.TextStyle;
import java.util.Locale;
import org.clusterwright.model.evaluate.Choice;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Statement;

/// What this is, whether it adds up, where things are, and what the colours mean.
final class CoverSheet {
    private static final int LAST = 3;

    private CoverSheet() {}

    static void write(Draft draft, Grid grid) {
        Budget budget = draft.budget();
        grid.width(0, 3);
        grid.width(1, 34);
        grid.width(2, 24);
        grid.width(3, 84);
        grid.height(0, 30);
        grid.text(1, 1, "Budget", Look.BODY.size(11).strong().in(Palette.ACCENT));
        grid.text(2, 1, budget.name(), Look.BODY.size(26).strong());
        grid.height(2, 40);
        grid.text(3, 1, period(budget), Look.BODY.size(11).in(Palette.MUTED));
        grid.height(3, 20);
        grid.blank(4, 1, LAST, Look.BODY.under(Palette.ACCENT));
        grid.height(4, 8);
        int row = facts(grid, 6);
        row = contents(grid, row + 1);
        row = legend(grid, row + 1);
        row = notes(grid, row + 1);
        Page.set(grid, -1, 0, 0, LAST, row);
        Page.single(grid);
    }

    static String period(Budget budget) {
        int years = budget.book().lastYear();
        String month = budget.start().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return years + (years == 1 ? " year" : " years") + " from " + month + " "
                + budget.start().getYear() + ", in USD. An estimate, not a quote.";
    }

    private static int facts(Grid grid, int row) {
        Draft draft = grid.draft();
        Look label = Look.BODY.in(Palette.MUTED);
        int at = row;
        grid.text(at, 1, "Parts equal totals", label);
        grid.link(
                at,
                2,
                draft.budget().accounts().integrity(),
                Addresses.TOTAL,
                Look.BODY.strong().as(NumberFormat.CONDITION).to(Look.Side.LEFT));
        grid.text(at++, 3, "Stays TRUE whatever is typed.", label);
        grid.text(at, 1, "Headlines as exported", label);
        grid.link(
                at,
                2,
                draft.budget().accounts().exported(),
                Addresses.TOTAL,
                Look.BODY.strong().as(NumberFormat.CONDITION).to(Look.Side.LEFT));
        grid.text(at++, 3, "Turns FALSE when an assumption is edited, rightly: the budget follows the edit.", label);
        grid.text(at, 1, "Exported", label);
        grid.date(
                at++, 2, draft.budget().exported(), Look.BODY.as("d mmmm yyyy").to(Look.Side.LEFT));
        for (Choice choice : draft.budget().choices()) {
            grid.text(at, 1, choice.label(), label);
            grid.text(at++, 2, choice.value(), Look.BODY);
        }
        return at;
    }

    private static int contents(Grid grid, int row) {
        heading(grid, row, "Contents");
        int at = row + 1;
        at = entry(grid, at, SheetName.SUMMARY, "The headlines, the cost in its parts, and three pictures.");
        at = entry(
                grid,
                at,
                SheetName.ASSUMPTIONS,
                "Every input with its range, source, date and quality. The only sheet to type on.");
        for (Statement statement : grid.draft().budget().accounts().statements()) {
            at = entry(grid, at, SheetName.of(statement.title()), statement.lead());
        }
        return entry(grid, at, SheetName.SOURCES, "Where the assumptions were read.");
    }

    private static int entry(Grid grid, int row, String sheet, String says) {
        Look line = Look.BODY.under(Palette.BORDER);
        var cell = grid.text(row, 1, sheet, line.in(Palette.ACCENT));
        grid.jump(cell, Home.prefix(sheet) + "A1");
        grid.blank(row, 2, LAST, line);
        grid.text(row, 2, says, line.in(Palette.MUTED));
        grid.height(row, 17);
        return row + 1;
    }

    private static int legend(Grid grid, int row) {
        heading(grid, row, "Colours");
        grid.text(row + 1, 1, "1,234", Look.BODY.in(Palette.TYPED).on(Palette.TYPED_GROUND));
        grid.text(
                row + 1, 2, "A live assumption: type over it, and every figure follows.", Look.BODY.in(Palette.MUTED));
        grid.text(row + 2, 1, "1,234", Look.BODY);
        grid.text(row + 2, 2, "A formula.", Look.BODY.in(Palette.MUTED));
        grid.text(row + 3, 1, "1,234", Look.BODY.in(Palette.ELSEWHERE));
        grid.text(row + 3, 2, "A formula that looks at another sheet.", Look.BODY.in(Palette.MUTED));
        grid.text(row + 4, 1, "1,234", Look.BODY.in(Palette.SUBTLE).on(Palette.BAND));
        grid.text(
                row + 4,
                2,
                "Stored: what an engine found or what it reads. To change it, change the plan and export again.",
                Look.BODY.in(Palette.MUTED));
        grid.text(row + 5, 1, Grid.UNKNOWN, Look.BODY.in(Palette.WARNING));
        grid.text(
                row + 5,
                2,
                "Nobody knows it yet. Sums leave it out and say so; it is never counted as 0.",
                Look.BODY.in(Palette.MUTED));
        return row + 6;
    }

    private static int notes(Grid grid, int row) {
        var notes = grid.draft().budget().notes();
        if (notes.isEmpty()) {
            return row;
        }
        heading(grid, row, "Notes");
        int at = row + 1;
        for (String note : notes) {
            grid.text(at, 1, note, Look.BODY.in(Palette.MUTED).block());
            grid.blank(at, 2, LAST, Look.BODY);
            grid.merge(at, 1, LAST);
            grid.height(at, 13 * (1 + note.length() / 150));
            at++;
        }
        return at;
    }

    private static void heading(Grid grid, int row, String text) {
        grid.text(row, 1, text, Look.BODY.size(12).strong());
        grid.height(row, 22);
    }
}

package org.clusterwright.app.export.workbook;

import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.plan.Publication;

/// Where the assumptions come from, as exported.
final class SourcesSheet {
    private SourcesSheet() {}

    static void write(Draft draft, SourcesLayout layout) {
        var grid = new Grid(draft, SheetName.SOURCES);
        double[] widths = {6, 80, 22, 24, 30, 13};
        for (int column = 0; column < widths.length; column++) {
            grid.width(column, widths[column]);
        }
        Title.write(grid, "Sources", "Where the assumptions were read, when, and how many rest on each.");
        Look head = Title.head();
        String[] headings = {"No.", "Source", "Read", "Quality", "Licence", "Assumptions"};
        for (int column = 0; column < headings.length; column++) {
            grid.text(3, column, headings[column], column == 5 ? head.to(Look.Side.RIGHT) : head);
        }
        grid.height(3, 18);
        layout.sources().forEach((source, at) -> {
            Look body = Look.BODY.under(Palette.BORDER).wrap();
            grid.number(
                    at.row(),
                    0,
                    at.row() - SourcesLayout.FIRST_ROW + 1,
                    body.as("0").to(Look.Side.LEFT).in(Palette.SUBTLE));
            grid.text(at.row(), 1, source, body);
            grid.text(at.row(), 2, String.join(", ", at.dates()), body.in(Palette.MUTED));
            grid.text(at.row(), 3, String.join(", ", at.qualities()), body.in(Palette.MUTED));
            grid.text(at.row(), 4, String.join(", ", at.licences()), body.in(Palette.MUTED));
            grid.number(at.row(), 5, at.uses(), body.as("0"));
        });
        int end = publication(grid, layout.end() + 1);
        Page.set(grid, 3, 2, 0, 5, end);
    }

    private static int publication(Grid grid, int row) {
        Publication published = grid.draft().budget().reproduces();
        if (published == null) {
            return row;
        }
        grid.text(
                row, 1, "The run that this plan reproduces", Look.BODY.strong().in(Palette.HEAD));
        grid.text(row + 1, 1, published.run() + ". " + published.citation(), Look.BODY.wrap());
        int at = row + 2;
        for (String states : published.states()) {
            grid.text(at++, 1, "Stated: " + states, Look.BODY.in(Palette.MUTED).wrap());
        }
        for (Publication.Assumed assumed : published.assumed()) {
            grid.text(
                    at++,
                    1,
                    "Assumed: " + assumed.path() + ", " + assumed.why(),
                    Look.BODY.in(Palette.WARNING).wrap());
        }
        for (Publication.Published figure : published.figures()) {
            at = published(grid, at, figure);
        }
        return at;
    }

    /// A published result beside this budget's own.
    private static int published(Grid grid, int row, Publication.Published published) {
        Named own = grid.draft().book().find(published.figure()).orElse(null);
        if (own == null) {
            return row;
        }
        Look line = Look.BODY.over(Palette.BORDER);
        String number = NumberFormat.of(own, Math.abs(published.value()));
        grid.blank(row, 0, 5, line);
        grid.text(row, 1, "Published: " + own.label() + ". " + published.note(), line.wrap());
        grid.number(row, 2, published.value(), line.as(number).in(Palette.SUBTLE));
        grid.text(
                row,
                3,
                NumberFormat.unit(own) + "; this budget:",
                line.in(Palette.MUTED).indented(1));
        grid.link(row, 4, own, Addresses.TOTAL, line.as(number));
        return row + 1;
    }
}

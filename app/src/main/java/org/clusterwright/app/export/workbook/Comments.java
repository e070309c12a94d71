package org.clusterwright.app.export.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.quantity.Units;

/// Comments on cells: why a headline is what it is.
final class Comments {
    /// What still reads as a comment; a long sum is told by its rows.
    private static final int LONGEST = 600;

    private Comments() {}

    static void explain(Grid grid, XSSFCell cell, Figure figure) {
        if (grid.absent(figure)) {
            return;
        }
        Explanation why = Explanation.of(figure, grid.draft().book());
        String text = figure.label() + " = " + why.words() + "\n\n= " + why.numbers() + "\n\n= "
                + Explanation.number(why.value()) + " " + Units.text(figure.unit());
        write(cell, text.length() > LONGEST ? Cut.to(LONGEST, figure.label() + " = " + why.words()) : text);
    }

    static void write(XSSFCell cell, String text) {
        var drawing = cell.getSheet().createDrawingPatriarch();
        int lines = 2
                + text.length() / 45
                + (int) text.chars().filter(c -> c == '\n').count();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                cell.getColumnIndex() + 1,
                cell.getRowIndex() + 1,
                cell.getColumnIndex() + 4,
                cell.getRowIndex() + 1 + Math.max(3, lines));
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAuthor("Clusterwright");
        comment.setString(new XSSFRichTextString(text));
        cell.setCellComment(comment);
    }
}

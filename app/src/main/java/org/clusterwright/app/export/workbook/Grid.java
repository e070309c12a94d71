package org.clusterwright.app.export.workbook;

import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.CellFormula;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Presence;
import org.clusterwright.model.quantity.Units;

/// A sheet to write on. Text is text, numbers are numbers, and every formula is either the ledger's or
/// a link to a home.
final class Grid {
    static final String UNKNOWN = "unknown";
    private static final String RISKY = "=+-@";
    /// What a cell takes, in UTF-16 units.
    private static final int LONGEST_TEXT = 32_767;
    /// What a row takes, in points.
    private static final float HIGHEST_ROW = 409;

    private final Draft draft;
    private final XSSFSheet sheet;
    private final CellFormula single;
    private final CellFormula yearly;

    Grid(Draft draft, String name) {
        this.draft = draft;
        this.sheet = draft.file().createSheet(name);
        int lastYear = draft.book().lastYear();
        this.single = new CellFormula(new Cells(draft.homes(), draft.names(), name, false), lastYear);
        this.yearly = new CellFormula(new Cells(draft.homes(), draft.names(), name, true), lastYear);
    }

    Draft draft() {
        return draft;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFCell text(int row, int column, String text, Look look) {
        boolean risky = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
        XSSFCell cell = cell(row, column, risky ? look.asText() : look);
        String shown = Cut.to(LONGEST_TEXT, text);
        cell.setCellValue(shown);
        if (look.flow() == Look.Flow.WRAPPED) {
            fit(row, shown, sheet.getColumnWidth(column) / 256.0, look.size());
        }
        return cell;
    }

    XSSFCell number(int row, int column, double value, Look look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellValue(value);
        return cell;
    }

    void date(int row, int column, LocalDate date, Look look) {
        cell(row, column, look).setCellValue(date);
    }

    /// Cells that only carry their look: the rest of a ruled or filled row.
    void blank(int row, int from, int to, Look look) {
        for (int column = from; column <= to; column++) {
            cell(row, column, look);
        }
    }

    /// What a statement's figure says at its home: its formula, or `unknown`.
    XSSFCell figure(int row, int column, Figure figure, int year, Look look) {
        if (absent(figure)) {
            return unknown(row, column, look);
        }
        boolean total = year == Addresses.TOTAL && figure.yearly();
        String formula = total ? single.total(figure) : (figure.yearly() ? yearly : single).of(figure, year);
        return formula(row, column, formula, new Origin(figure, year), look);
    }

    /// A term that stands elsewhere: inputs by their name, the rest by their cell.
    XSSFCell link(int row, int column, Named term, int year, Look look) {
        if (absent(term)) {
            return unknown(row, column, look);
        }
        String target = term instanceof Input input
                ? draft.names().of(input)
                : new Cells(draft.homes(), draft.names(), name(), false).cell(term, year);
        boolean away = term instanceof Input || !draft.homes().of(term).sheet().equals(name());
        return formula(row, column, target, new Origin(term, year), away ? look.in(Palette.ELSEWHERE) : look);
    }

    XSSFCell unknown(int row, int column, Look look) {
        return text(row, column, UNKNOWN, look.in(Palette.WARNING).to(Look.Side.RIGHT));
    }

    void jump(XSSFCell cell, String target) {
        XSSFHyperlink link = draft.file().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell.setHyperlink(link);
    }

    void merge(int row, int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        }
    }

    /// @param characters of the standard font
    void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.round(characters * 256));
    }

    /// Makes a row high enough for a wrapped text: not every program does so by itself.
    ///
    /// @param width of the cell, in characters of the standard font
    private void fit(int row, String text, double width, double size) {
        double perLine = (width - 2) * Look.BODY.size() / size * 1.08;
        int lines = (int) Math.ceil(text.length() / perLine);
        float points = Math.min(HIGHEST_ROW, (float) (lines * size * 1.32 + 3));
        XSSFRow line = row(row);
        if (lines > 1 && points > line.getHeightInPoints()) {
            line.setHeightInPoints(points);
        }
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    boolean absent(Named term) {
        return presence(term).absent();
    }

    Presence presence(Named term) {
        return draft.book().presence(term);
    }

    private XSSFCell formula(int row, int column, String formula, Origin origin, Look look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        draft.origins().put(Home.prefix(name()) + Home.cell(row, column), origin);
        if (draft.cached()) {
            double value = origin.value(draft.book().values());
            if (origin.term().unit().equals(Units.CONDITION)) {
                cell.setCellValue(value != 0);
            } else {
                cell.setCellValue(value);
            }
        }
        return cell;
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFRow line = row(row);
        XSSFCell cell = line.getCell(column);
        if (cell == null) {
            cell = line.createCell(column);
        }
        cell.setCellStyle(draft.styles().of(look));
        return cell;
    }

    private XSSFRow row(int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? sheet.createRow(row) : line;
    }
}

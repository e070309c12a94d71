package org.clusterwright.app.export.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of one file, a look each.
final class Styles {
    static final String FONT = "Arial";

    private record Type(double size, boolean bold, String colour) {}

    private final XSSFWorkbook file;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Type, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook file) {
        this.file = file;
        XSSFFont standard = file.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(Look.BODY.size());
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = file.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new Type(look.size(), look.bold(), look.colour()), this::font));
        style.setDataFormat(file.createDataFormat().getFormat(look.format()));
        style.setAlignment(
                switch (look.side()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(look.flow() == Look.Flow.BLOCK ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setIndention((short) look.indent());
        style.setWrapText(look.flow() != Look.Flow.LINE);
        style.setLocked(!look.unlocked());
        style.setQuotePrefixed(look.text());
        if (look.ground() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.ground()));
        }
        if (look.top() != null) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(colour(look.top()));
        }
        if (look.bottom() != null) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(look.bottom()));
        }
        return style;
    }

    private XSSFFont font(Type type) {
        XSSFFont font = file.createFont();
        font.setFontName(FONT);
        font.setFontHeight(type.size());
        font.setBold(type.bold());
        font.setColor(colour(type.colour()));
        return font;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(Palette.rgb(hex), null);
    }
}

package org.clusterwright.model.catalog;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// One row of a catalogue file, read strictly: what is there must be right, what is not there is absent.
///
/// The value in column `x` takes its provenance from `x_source`, `x_date`, `x_quality`, `x_licence`
/// where they are filled,
/// else from `source`, `date`, `quality`, `licence` of the row; its bounds from `x_low` and `x_high`.
/// Columns listed in `assumed` or `estimated` of the row were not read at its source.
/// A row without a source names its file; without a quality it is an assumption.
final class CsvRow {

    /// Makers print memory in gigabytes of 2^30 bytes.
    static final double GIB = 1L << 30;

    /// Bytes per second of one gigabit per second.
    static final double GBIT = 1e9 / 8;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final double COLDEST_CELSIUS = -90;
    private static final double FULL_TURN = -360;

    private final CsvColumns columns;
    private final CsvRecord fields;
    private final List<String> assumed;
    private final List<String> estimated;

    CsvRow(CsvColumns columns, CsvRecord fields) {
        this.columns = columns;
        this.fields = fields;
        assumed = columnsIn("assumed");
        estimated = columnsIn("estimated");
    }

    Origin origin() {
        return new Origin(columns.file(), fields.getStartingLineNumber());
    }

    String id() {
        var id = text("id");
        if (!ID.matcher(id).matches()) throw refused("id", id, "lower-case letters and digits joined by - or .");
        return id;
    }

    List<String> aliases() {
        return list("aliases");
    }

    String text(String column) {
        var text = field(column);
        if (text.isEmpty()) throw refused(column, text, "a text");
        return text;
    }

    @Nullable
    String optionalText(String column) {
        var text = field(column);
        return text.isEmpty() ? null : text;
    }

    /// Texts with `;` between them.
    List<String> list(String column) {
        var text = field(column);
        if (text.isEmpty()) return List.of();
        var list = new ArrayList<String>();
        for (var part : text.split(";", -1)) if (!part.isBlank()) list.add(part.strip());
        return list;
    }

    boolean yes(String column) {
        var text = field(column);
        if (text.equals("yes")) return true;
        if (text.equals("no") || text.isEmpty()) return false;
        throw refused(column, text, "yes, no or nothing");
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        var text = text(column);
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            var name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equalsIgnoreCase(text)) return constant;
            names.add(name);
        }
        throw refused(column, text, "one of " + String.join(", ", names));
    }

    int count(String column) {
        var count = optionalCount(column);
        if (count == null) throw refused(column, "", "a whole number, 0 or more");
        return count;
    }

    int countOr(String column, int otherwise) {
        var count = optionalCount(column);
        return count == null ? otherwise : count;
    }

    @Nullable
    Integer optionalCount(String column) {
        var text = field(column);
        if (text.isEmpty()) return null;
        try {
            int count = Integer.parseInt(text);
            if (count >= 0) return count;
        } catch (NumberFormatException notWhole) {
            // refused below, with the same sentence
        }
        throw refused(column, text, "a whole number, 0 or more");
    }

    /// @param unit SI value of one of the column's unit
    Sourced<Double> number(String column, double unit) {
        var number = optionalNumber(column, unit);
        if (number == null) throw refused(column, "", "a number, 0 or more");
        return number;
    }

    @Nullable
    Sourced<Double> optionalNumber(String column, double unit) {
        return sourced(column, unit, 0);
    }

    @Nullable
    Sourced<Double> optionalTemperature(String column) {
        return sourced(column, 1, COLDEST_CELSIUS);
    }

    /// A number without provenance of its own.
    @Nullable
    Double optionalCoordinate(String column) {
        return parsed(column, field(column), FULL_TURN);
    }

    private @Nullable Sourced<Double> sourced(String column, double unit, double least) {
        var own = columns.provenance(column);
        Double value = parsed(column, field(column), least);
        if (value == null) return null;
        Double low = parsed(column + "_low", at(own.low()), least);
        Double high = parsed(column + "_high", at(own.high()), least);
        if (low != null && low > value) throw refused(column + "_low", at(own.low()), "at most the value " + value);
        if (high != null && high < value)
            throw refused(column + "_high", at(own.high()), "at least the value " + value);
        boolean fromElsewhere = !at(own.source()).isEmpty() || assumed.contains(column) || estimated.contains(column);
        return new Sourced<>(
                value * unit,
                low == null ? null : low * unit,
                high == null ? null : high * unit,
                source(column, own),
                date(column, own, fromElsewhere),
                quality(column, own),
                ownOrOfRow(own.licence(), "licence", fromElsewhere));
    }

    private String source(String column, CsvColumns.Provenance own) {
        if (!at(own.source()).isEmpty()) return at(own.source());
        var source = field("source");
        if (source.isEmpty()) return columns.file();
        if (assumed.contains(column)) return "from memory, beside " + source;
        if (estimated.contains(column)) return "estimated, beside " + source;
        return source;
    }

    private @Nullable String date(String column, CsvColumns.Provenance own, boolean fromElsewhere) {
        var date = ownOrOfRow(own.date(), "date", fromElsewhere);
        if (date == null || DATE.matcher(date).matches()) return date;
        throw refused(at(own.date()).isEmpty() ? "date" : column + "_date", date, "2025, 2025-03 or 2025-03-31");
    }

    private Quality quality(String column, CsvColumns.Provenance own) {
        if (!at(own.quality()).isEmpty()) return choice(column + "_quality", Quality.class);
        if (assumed.contains(column)) return Quality.ASSUMPTION;
        if (estimated.contains(column)) return Quality.ESTIMATE;
        return field("quality").isEmpty() ? Quality.ASSUMPTION : choice("quality", Quality.class);
    }

    /// The row's date and licence speak of the row's source: a value from elsewhere does not borrow them.
    private @Nullable String ownOrOfRow(int position, String column, boolean fromElsewhere) {
        if (!at(position).isEmpty()) return at(position);
        return fromElsewhere ? null : optionalText(column);
    }

    private List<String> columnsIn(String list) {
        var names = list(list);
        for (var name : names) {
            if (!columns.has(name)) throw refused(list, name, "the name of a column of this file");
        }
        return names;
    }

    private @Nullable Double parsed(String column, String text, double least) {
        if (text.isEmpty()) return null;
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number) && number >= least) return number;
        } catch (NumberFormatException notANumber) {
            // refused below, with the same sentence
        }
        throw refused(column, text, least == 0 ? "a number, 0 or more" : "a number of at least " + least);
    }

    private String field(String column) {
        return at(columns.position(column));
    }

    private String at(int position) {
        return position < 0 ? "" : fields.getField(position).strip();
    }

    CatalogException refused(String column, String found, String expected) {
        return CatalogException.at(columns.file(), fields.getStartingLineNumber(), column, found, expected);
    }
}

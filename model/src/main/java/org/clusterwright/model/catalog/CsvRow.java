package org.clusterwright.model.catalog;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// One row of a catalogue file, read strictly: what is there must be right, what is not there is absent.
///
/// The value in column `x` takes its provenance from `x_source`, `x_date`, `x_quality`, `x_licence`
/// where they are filled,
/// else from `source`, `date`, `quality`, `licence` of the row; its bounds from `x_low` and `x_high`.
/// A row without a source names its file; without a quality it is an assumption.
final class CsvRow {

    /// Makers print memory in gigabytes of 2^30 bytes.
    static final double GIB = 1L << 30;

    /// Bytes per second of one gigabit per second.
    static final double GBIT = 1e9 / 8;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final double COLDEST_CELSIUS = -90;

    private final String file;
    private final NamedCsvRecord fields;
    private final Set<String> known;

    /// @param known collects the columns that were asked for, so that the reader can refuse the others
    CsvRow(String file, NamedCsvRecord fields, Set<String> known) {
        this.file = file;
        this.fields = fields;
        this.known = known;
        for (var column : List.of("source", "date", "quality", "licence")) known.add(column);
    }

    Origin origin() {
        return new Origin(file, fields.getStartingLineNumber());
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
        return Arrays.stream(field(column).split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    boolean yes(String column) {
        return switch (field(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            case String other -> throw refused(column, other, "yes, no or nothing");
        };
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        var text = text(column);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text.toLowerCase(Locale.ROOT)))
                return constant;
        }
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
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

    /// A number without provenance of its own, such as a coordinate.
    @Nullable
    Double optionalSigned(String column) {
        return parsed(column, -360);
    }

    private @Nullable Sourced<Double> sourced(String column, double unit, double least) {
        known.addAll(provenanceOf(column));
        Double value = parsed(column, least);
        if (value == null) return null;
        Double low = parsed(column + "_low", least);
        Double high = parsed(column + "_high", least);
        if (low != null && low > value)
            throw refused(column + "_low", field(column + "_low"), "at most the value " + value);
        if (high != null && high < value)
            throw refused(column + "_high", field(column + "_high"), "at least the value " + value);
        return new Sourced<>(
                value * unit,
                low == null ? null : low * unit,
                high == null ? null : high * unit,
                provenance(column, "source", file),
                date(column),
                quality(column),
                optionalProvenance(column, "licence"));
    }

    static List<String> provenanceOf(String column) {
        return List.of(
                column + "_low",
                column + "_high",
                column + "_source",
                column + "_date",
                column + "_quality",
                column + "_licence");
    }

    private @Nullable String date(String column) {
        var date = optionalProvenance(column, "date");
        if (date != null && !DATE.matcher(date).matches())
            throw refused(column + "_date", date, "2025, 2025-03 or 2025-03-31");
        return date;
    }

    private Quality quality(String column) {
        var own = column + "_quality";
        if (!field(own).isEmpty()) return choice(own, Quality.class);
        return field("quality").isEmpty() ? Quality.ASSUMPTION : choice("quality", Quality.class);
    }

    private String provenance(String column, String what, String otherwise) {
        var text = optionalProvenance(column, what);
        return text == null ? otherwise : text;
    }

    /// A value with a source of its own does not borrow the row's date or licence, which speak of the row's source.
    private @Nullable String optionalProvenance(String column, String what) {
        var own = field(column + "_" + what);
        if (!own.isEmpty()) return own;
        boolean ownSource = !field(column + "_source").isEmpty();
        return ownSource ? null : optionalText(what);
    }

    private @Nullable Double parsed(String column, double least) {
        var text = field(column);
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
        known.add(column);
        return fields.findField(column).orElse("").strip();
    }

    CatalogException refused(String column, String found, String expected) {
        return CatalogException.at(file, fields.getStartingLineNumber(), column, found, expected);
    }
}

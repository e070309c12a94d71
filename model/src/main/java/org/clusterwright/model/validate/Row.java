package org.clusterwright.model.validate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One row of a file of measurements, its columns by name. Empty cells and missing columns are the same: not stated.
record Row(NamedCsvRecord fields) {

    String text(String column) {
        return fields.findField(column).orElse("").strip();
    }

    boolean says(String column) {
        return !text(column).isEmpty();
    }

    /// A whole number; also one that is written with a fraction of zero.
    OptionalInt count(String column) {
        OptionalDouble number = number(column);
        return number.isPresent() ? OptionalInt.of((int) Math.round(number.getAsDouble())) : OptionalInt.empty();
    }

    int countOr(String column, int otherwise) {
        return count(column).orElse(otherwise);
    }

    OptionalDouble number(String column) {
        String text = text(column);
        if (text.isEmpty()) return OptionalDouble.empty();
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    boolean yes(String column) {
        return text(column).equalsIgnoreCase("true");
    }

    /// Does the note say this?
    boolean notes(String words) {
        return text("notes").contains(words);
    }
}

package org.clusterwright.model.validate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// A file of measurements of a kind, each row put against a prediction.
final class Measurements {
    private Measurements() {}

    /// What the engine says in the place of a row's value.
    interface Predictor {
        double predict(Row row) throws Unpredictable;
    }

    static Validation validate(String kind, Reader csv, Predictor predictor) throws IOException {
        var predictions = new ArrayList<Prediction>();
        var skipped = new ArrayList<Skipped>();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord fields : reader) {
                rows++;
                var row = new Row(fields);
                try {
                    predictions.add(new Prediction(
                            row.text("id"),
                            row.text("source"),
                            measured(row),
                            predictor.predict(row),
                            row.yes("suspect")));
                } catch (Unpredictable lacking) {
                    skipped.add(new Skipped(row.text("id"), lacking.reason()));
                }
            }
        }
        return new Validation(kind, rows, List.copyOf(predictions), List.copyOf(skipped));
    }

    private static double measured(Row row) throws Unpredictable {
        double measured = row.number("value").orElse(0);
        if (!(measured > 0)) throw new Unpredictable("no measured value");
        return measured;
    }
}

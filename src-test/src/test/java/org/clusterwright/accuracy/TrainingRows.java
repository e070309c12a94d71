package org.clusterwright.accuracy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.SoftwareStack;
import org.clusterwright.model.validate.Prediction;
import org.clusterwright.model.validate.TrainingValidation;

/// Measured training runs, a line each, below the line of the column names. No cell has a line break.
record TrainingRows(String header, List<String> lines) {

    static TrainingRows ofTraining() {
        try (var csv = Objects.requireNonNull(TrainingRows.class.getResourceAsStream("/measurements/training.csv"))) {
            var lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new TrainingRows(lines.getFirst(), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is predicted with these softwares in place of the shipped ones of the same ids, in the order of the lines;
    /// measurements that their source cannot explain are left out.
    List<Prediction> predicted(List<SoftwareStack> stacks) {
        var catalog = Catalog.shipped().overlaidBy(Catalog.of(Entries.of(stacks)));
        try {
            var csv = new StringReader(header + "\n" + String.join("\n", lines));
            return new TrainingValidation(catalog)
                    .validate(csv).predictions().stream()
                            .filter(row -> !row.suspect())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those runs that use a software: the ones whose prediction moves with it.
    TrainingRows using(SoftwareStack stack) {
        Factors shipped = Factors.of(stack);
        var slower = new Factors(2 * shipped.matmul(), 2 * shipped.attention(), 2 * shipped.streaming()).in(stack);
        var before = predicted(List.of());
        var after = predicted(List.of(slower));
        var moved = new HashSet<String>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).predicted() != after.get(i).predicted())
                moved.add(before.get(i).id());
        }
        return only(moved);
    }

    /// Those that can be predicted and are not suspect.
    TrainingRows counted() {
        return only(predicted(List.of()).stream().map(Prediction::id).collect(Collectors.toSet()));
    }

    private TrainingRows only(Set<String> ids) {
        return new TrainingRows(
                header,
                lines.stream()
                        .filter(line -> ids.contains(line.substring(0, line.indexOf(','))))
                        .toList());
    }
}

package org.clusterwright.model.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Predictions of a file of measurements, and how far they are off.
///
/// Rows that their source cannot explain (`suspect`) are predicted but left out of the errors.
public record Validation(String kind, int rows, List<Prediction> predictions, List<Skipped> skipped) {

    public Errors errors() {
        return Errors.of(counted());
    }

    public Map<String, Errors> errorsBySource() {
        Map<String, List<Prediction>> bySource = counted().stream()
                .collect(Collectors.groupingBy(Prediction::source, TreeMap::new, Collectors.toList()));
        var errors = new TreeMap<String, Errors>();
        bySource.forEach((source, group) -> errors.put(source, Errors.of(group)));
        return errors;
    }

    /// How many are predicted but not counted.
    public int suspects() {
        return predictions.size() - counted().size();
    }

    /// The worst predictions first.
    public List<Prediction> worst(int most) {
        return counted().stream()
                .sorted(Comparator.comparingDouble(Prediction::absoluteError).reversed())
                .limit(most)
                .toList();
    }

    private List<Prediction> counted() {
        return predictions.stream().filter(p -> !p.suspect()).toList();
    }
}

package org.clusterwright.app.desk.canvas.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Seven steps from nothing to a round number that nothing exceeds.
public record Ramp(double most) {
    public static final int STEPS = 7;
    private static final List<Double> ROUND = List.of(1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0);

    public static Ramp ofPlates(Sheet sheet, Metric metric, int start) {
        return over(sheet.groups().stream()
                .flatMap(group -> group.face().plates().stream())
                .map(plate -> metric.of(plate, start)));
    }

    /// By power up to what the strongest rack carries: the colour then says how full a rack is.
    public static Ramp ofRacks(Sheet sheet, Metric metric, int start) {
        Stream<@Nullable Double> values = sheet.groups().stream().map(group -> metric.of(group.face(), start));
        if (metric == Metric.POWER || metric == Metric.KIND) {
            values = Stream.concat(
                    values,
                    sheet.groups().stream()
                            .map(group -> group.face().limitWatts())
                            .map(watts -> watts == null ? null : watts / 1e3));
            return new Ramp(most(values));
        }
        return over(values);
    }

    private static Ramp over(Stream<@Nullable Double> values) {
        return new Ramp(round(most(values)));
    }

    private static double most(Stream<@Nullable Double> values) {
        return values.filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    static double round(double value) {
        if (value <= 0) {
            return 0;
        }
        double ten = Math.pow(10, Math.floor(Math.log10(value)));
        for (double round : ROUND) {
            if (value <= round * ten * (1 + 1e-9)) {
                return round * ten;
            }
        }
        return 10 * ten;
    }

    /// 0 to 6.
    public int step(double value) {
        return most <= 0 ? 0 : Math.clamp((int) (value / most * (STEPS - 0.01)), 0, STEPS - 1);
    }
}

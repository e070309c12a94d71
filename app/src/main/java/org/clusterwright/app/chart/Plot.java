package org.clusterwright.app.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is drawn: three forms, one a question. Values are in the figures' own unit and in full precision.
public sealed interface Plot {

    /// What makes up one amount: a bar in parts, with the list of them under it.
    ///
    /// @param parts    at most seven, in order; they add up to the whole
    /// @param capacity how much there could be
    record Parts(String heading, List<Part> parts, @Nullable Mark capacity) implements Plot {
        public Parts {
            parts = List.copyOf(parts);
        }

        public double total() {
            return parts.stream().mapToDouble(Part::value).sum();
        }
    }

    /// Amounts side by side, each with the range that is known of it.
    ///
    /// @param shares whether they are parts of one whole, so that shares mean something
    record Bars(List<Bar> bars, boolean shares) implements Plot {
        public Bars {
            bars = List.copyOf(bars);
        }

        public double total() {
            return bars.stream()
                    .mapToDouble(bar -> bar.value() == null ? 0 : bar.value())
                    .sum();
        }
    }

    /// Amounts by year, one upon the other; those below nothing hang.
    ///
    /// @param line what they come to over the years
    record Columns(
            List<String> years,
            List<Series> stack,
            @Nullable Series line) implements Plot {
        public Columns {
            years = List.copyOf(years);
            stack = List.copyOf(stack);
        }
    }

    /// @param figure id of the figure that explains it
    record Part(String label, ColourRole colour, double value, String figure) {}

    /// @param value absent when it is not known
    record Bar(
            String label,
            ColourRole colour,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            String figure) {}

    record Series(String label, ColourRole colour, List<Double> values, String figure) {
        public Series {
            values = List.copyOf(values);
        }
    }

    record Mark(String label, double value) {}
}

package org.clusterwright.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;

/// What one input does to a figure when it alone goes to its bounds: a bar of the tornado.
///
/// @param atLow  the figure's difference from its likely value with the input at its low
/// @param atHigh the same with the input at its high
public record Swing(Input input, double atLow, double atHigh) {

    public double width() {
        return Math.max(Math.max(atLow, atHigh), 0) - Math.min(Math.min(atLow, atHigh), 0);
    }

    /// Of every live input with bounds that moves the figure, the widest first.
    public static List<Swing> of(Quantity figure, Book book) {
        double likely = figure.in(book.values());
        var swings = new ArrayList<Swing>();
        for (Input input : Sampling.drawn(book)) {
            var known = Objects.requireNonNull(input.value());
            double low = at(figure, book, input, Objects.requireNonNull(known.low())) - likely;
            double high = at(figure, book, input, Objects.requireNonNull(known.high())) - likely;
            if (low != 0 || high != 0) {
                swings.add(new Swing(input, low, high));
            }
        }
        swings.sort(Comparator.comparingDouble(Swing::width).reversed());
        return swings;
    }

    private static double at(Quantity figure, Book book, Input input, double value) {
        return figure.in(book.program().run(Map.of(input, value)));
    }
}

package org.clusterwright.model.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Values;

/// The ranges of figures: every live input that has bounds is drawn from a triangle over them, independently of the
/// others, and the ledger's program is run for each draw.
///
/// Draws are a Latin hypercube: each input takes each of as many equally probable slices of its range exactly once.
/// Each input has random numbers of its own, made from its id: the same plan gives the same ranges, and one more
/// uncertain input leaves the draws of the others as they were.
///
/// Inputs that act through an engine stay as they are, and so does what an engine found: a range says nothing about
/// the error of an engine.
public final class Sampling {
    public static final int DRAWS = 2_000;

    /// Between two looks at whether anybody still wants the ranges.
    private static final int BATCH = 100;

    private Sampling() {}

    /// Inputs with bounds, whose every value reaches figures through formulas alone.
    public static List<Input> drawn(Book book) {
        return book.inputs().stream()
                .filter(book::live)
                .filter(Sampling::isUncertain)
                .toList();
    }

    /// Whether the bounds leave room.
    public static boolean isUncertain(Input input) {
        var known = input.value();
        return known != null && known.low() != null && known.high() != null && known.low() < known.high();
    }

    /// @param wanted    known quantities of the book
    /// @param cancelled asked between batches
    /// @return the quantities that move, in the order given; nothing when cancelled
    public static Optional<List<Spread>> of(Book book, List<Quantity> wanted, int draws, BooleanSupplier cancelled) {
        List<Input> inputs = drawn(book);
        double[][] drawn = inputs.stream().map(input -> draws(input, draws)).toArray(double[][]::new);
        double[][] samples = new double[wanted.size()][draws];
        var changes = new IdentityHashMap<Input, Double>();
        for (int draw = 0; draw < draws; draw++) {
            if (draw % BATCH == 0 && cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            for (int i = 0; i < drawn.length; i++) {
                changes.put(inputs.get(i), drawn[i][draw]);
            }
            Values values = book.program().run(changes);
            for (int q = 0; q < samples.length; q++) {
                samples[q][draw] = wanted.get(q).in(values);
            }
        }
        return Optional.of(spreads(wanted, samples, book.program().run(Map.of())));
    }

    private static List<Spread> spreads(List<Quantity> wanted, double[][] samples, Values likely) {
        var spreads = new ArrayList<Spread>();
        for (int q = 0; q < samples.length; q++) {
            double first = samples[q][0];
            if (Arrays.stream(samples[q]).anyMatch(sample -> sample != first)) {
                spreads.add(new Spread(wanted.get(q), wanted.get(q).in(likely), samples[q]));
            }
        }
        return spreads;
    }

    private static double[] draws(Input input, int draws) {
        Triangle triangle = triangle(input);
        var random = new SplittableRandom(input.id().hashCode());
        double[] values = new double[draws];
        for (int slice = 0; slice < draws; slice++) {
            values[slice] = triangle.below((slice + random.nextDouble()) / draws);
        }
        for (int last = draws - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            double kept = values[last];
            values[last] = values[other];
            values[other] = kept;
        }
        return values;
    }

    private static Triangle triangle(Input input) {
        var known = input.value();
        if (known == null || known.low() == null || known.high() == null) {
            throw new IllegalArgumentException(input.id() + " has no bounds");
        }
        return new Triangle(known.low(), Math.clamp(known.value(), known.low(), known.high()), known.high());
    }
}

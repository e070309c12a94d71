package org.clusterwright.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Coordinate descent over a grid: one axis after the other, in strides of eight, four, two and one step,
/// until no neighbour is better; from several starts, since one alone can end in a hollow of its own.
final class Descent {
    private static final int[] STRIDES = {8, 4, 2, 1};

    /// Where on each axis a descent starts, in shares of its length; used axis by axis in turn.
    private static final double[][] STARTS = {{0.5, 0.5, 0.5}, {0.2, 0.7, 0.4}, {0.6, 0.2, 0.3}, {0.3, 0.3, 0.7}};

    private final List<Axis> axes;

    Descent(List<Axis> axes) {
        this.axes = axes;
    }

    /// The place on each axis with the least error found.
    List<Integer> least(ToDoubleFunction<List<Integer>> error) {
        var ends = new ArrayList<List<Integer>>();
        for (double[] start : STARTS) ends.add(descend(start(start), error));
        return ends.stream().min(Comparator.comparingDouble(error)).orElseThrow();
    }

    private List<Integer> start(double[] shares) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < axes.size(); i++) {
            places.add((int) Math.round(shares[i % shares.length] * (axes.get(i).size() - 1)));
        }
        return List.copyOf(places);
    }

    private List<Integer> descend(List<Integer> start, ToDoubleFunction<List<Integer>> error) {
        List<Integer> at = start;
        for (int stride : STRIDES) {
            List<Integer> before;
            do {
                before = at;
                for (int axis = 0; axis < axes.size(); axis++) {
                    at = along(axis, stride, along(axis, -stride, at, error), error);
                }
            } while (!at.equals(before));
        }
        return at;
    }

    private List<Integer> along(int axis, int stride, List<Integer> from, ToDoubleFunction<List<Integer>> error) {
        List<Integer> at = from;
        while (true) {
            int place = at.get(axis) + stride;
            if (place < 0 || place >= axes.get(axis).size()) return at;
            var next = new ArrayList<>(at);
            next.set(axis, place);
            if (error.applyAsDouble(next) >= error.applyAsDouble(at)) return at;
            at = List.copyOf(next);
        }
    }
}

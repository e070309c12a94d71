package org.clusterwright.invariants;

import java.util.ArrayList;
import java.util.List;

/// Works out a formula as an explanation prints it: numbers, `+ − × ÷ >`, brackets, and functions with
/// their arguments between semicolons.
final class ReadBack {
    private final String text;
    private int at;

    private ReadBack(String text) {
        this.text = text;
    }

    static double value(String formula) {
        var reader = new ReadBack(formula);
        double value = reader.comparison();
        reader.blanks();
        if (reader.at != formula.length()) {
            throw new IllegalArgumentException("Left over at " + reader.at + " of " + formula);
        }
        return value;
    }

    private double comparison() {
        double left = sum();
        return take('>') ? (left > sum() ? 1 : 0) : left;
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take('+')) {
                value += product();
            } else if (take('−')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = single();
        while (true) {
            if (take('×')) {
                value *= single();
            } else if (take('÷')) {
                value /= single();
            } else {
                return value;
            }
        }
    }

    private double single() {
        blanks();
        if (take('(')) {
            double value = comparison();
            expect(')');
            return value;
        }
        char first = text.charAt(at);
        return first == '-' || Character.isDigit(first) ? number() : function();
    }

    private double number() {
        int from = at++;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private double function() {
        int open = text.indexOf('(', at);
        String name = text.substring(at, open).strip();
        at = open + 1;
        List<Double> of = new ArrayList<>();
        do {
            of.add(comparison());
        } while (take(';'));
        expect(')');
        return switch (name) {
            case "sum", "sum over years", "running total" -> of.stream().reduce(0.0, Double::sum);
            case "last year of" -> of.getLast();
            case "highest year of", "the greater of" -> of.stream().reduce(Double.NEGATIVE_INFINITY, Math::max);
            case "the lesser of" -> of.stream().reduce(Double.POSITIVE_INFINITY, Math::min);
            case "power" -> Math.pow(of.get(0), of.get(1));
            case "when" -> of.get(0) != 0 ? of.get(1) : of.get(2);
            case "all" -> of.stream().allMatch(each -> each != 0) ? 1 : 0;
            case "agrees" ->
                Math.abs(of.get(0) - of.get(1)) <= of.get(2) * Math.max(Math.abs(of.get(0)), Math.abs(of.get(1)))
                        ? 1
                        : 0;
            case "present value" -> presentValue(of);
            default -> throw new IllegalArgumentException("Unknown function " + name + " in " + text);
        };
    }

    private static double presentValue(List<Double> of) {
        double worth = 0;
        for (int year = 0; year < of.size() - 1; year++) {
            worth += of.get(year + 1) / Math.pow(1 + of.getFirst(), year);
        }
        return worth;
    }

    private boolean take(char wanted) {
        blanks();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw new IllegalArgumentException("Expected " + wanted + " at " + at + " of " + text);
        }
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}

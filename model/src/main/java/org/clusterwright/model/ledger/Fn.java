package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;
import org.clusterwright.model.quantity.Units;

/// A function of the algebra. Its readings stand side by side, so that none can be forgotten or drift:
/// unit, value, derivative, cell, words.
/// In the values and derivatives, `a b c` are the arguments in order.
public enum Fn {
    PLUS(Level.SUM) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            return same("added", of.get(0), of.get(1));
        }

        @Override
        double value(double a, double b, double c) {
            return a + b;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return 1;
        }

        @Override
        String excel(List<String> of) {
            return of.get(0) + "+" + of.get(1);
        }

        @Override
        String words(List<String> of) {
            return of.get(0) + " + " + of.get(1);
        }
    },
    MINUS(Level.SUM) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            return same("subtracted", of.get(0), of.get(1));
        }

        @Override
        double value(double a, double b, double c) {
            return a - b;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return argument == 0 ? 1 : -1;
        }

        @Override
        String excel(List<String> of) {
            return of.get(0) + "-" + of.get(1);
        }

        @Override
        String words(List<String> of) {
            return of.get(0) + " − " + of.get(1);
        }
    },
    TIMES(Level.PRODUCT) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            return of.get(0).multiply(of.get(1));
        }

        @Override
        double value(double a, double b, double c) {
            return a * b;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return argument == 0 ? b : a;
        }

        @Override
        String excel(List<String> of) {
            return of.get(0) + "*" + of.get(1);
        }

        @Override
        String words(List<String> of) {
            return of.get(0) + " × " + of.get(1);
        }
    },
    OVER(Level.PRODUCT) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            return of.get(0).divide(of.get(1));
        }

        @Override
        double value(double a, double b, double c) {
            return a / b;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return argument == 0 ? 1 / b : -a / (b * b);
        }

        @Override
        String excel(List<String> of) {
            return of.get(0) + "/" + of.get(1);
        }

        @Override
        String words(List<String> of) {
            return of.get(0) + " ÷ " + of.get(1);
        }
    },
    POWER(Level.CALL) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            same("the base of a power", of.get(0), Units.ONE);
            return same("the exponent of a power", of.get(1), Units.ONE);
        }

        @Override
        double value(double a, double b, double c) {
            return Math.pow(a, b);
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return argument == 0 ? b * Math.pow(a, b - 1) : Math.log(a) * Math.pow(a, b);
        }

        @Override
        String excel(List<String> of) {
            return "POWER(" + of.get(0) + "," + of.get(1) + ")";
        }

        @Override
        String words(List<String> of) {
            return "power(" + of.get(0) + "; " + of.get(1) + ")";
        }
    },
    MIN(Level.CALL) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            return same("compared", of.get(0), of.get(1));
        }

        @Override
        double value(double a, double b, double c) {
            return Math.min(a, b);
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return (argument == 0) == (a <= b) ? 1 : 0;
        }

        @Override
        String excel(List<String> of) {
            return "MIN(" + of.get(0) + "," + of.get(1) + ")";
        }

        @Override
        String words(List<String> of) {
            return "the lesser of (" + of.get(0) + "; " + of.get(1) + ")";
        }
    },
    MAX(Level.CALL) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            return same("compared", of.get(0), of.get(1));
        }

        @Override
        double value(double a, double b, double c) {
            return Math.max(a, b);
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return (argument == 0) == (a >= b) ? 1 : 0;
        }

        @Override
        String excel(List<String> of) {
            return "MAX(" + of.get(0) + "," + of.get(1) + ")";
        }

        @Override
        String words(List<String> of) {
            return "the greater of (" + of.get(0) + "; " + of.get(1) + ")";
        }
    },
    MORE(Level.COMPARISON) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            same("compared", of.get(0), of.get(1));
            return Units.CONDITION;
        }

        @Override
        double value(double a, double b, double c) {
            return a > b ? 1 : 0;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return 0;
        }

        @Override
        String excel(List<String> of) {
            return of.get(0) + ">" + of.get(1);
        }

        @Override
        String words(List<String> of) {
            return of.get(0) + " > " + of.get(1);
        }
    },
    AGREES(Level.COMPARISON) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            same("compared", of.get(0), of.get(1));
            same("a tolerance", of.get(2), Units.ONE);
            return Units.CONDITION;
        }

        @Override
        double value(double a, double b, double c) {
            return Math.abs(a - b) <= c * Math.max(Math.abs(a), Math.abs(b)) ? 1 : 0;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return 0;
        }

        @Override
        String excel(List<String> of) {
            String a = of.get(0);
            String b = of.get(1);
            return "ABS(" + a + "-" + b + ")<=" + of.get(2) + "*MAX(ABS(" + a + "),ABS(" + b + "))";
        }

        @Override
        String words(List<String> of) {
            return "agrees(" + of.get(0) + "; " + of.get(1) + "; " + of.get(2) + ")";
        }
    },
    WHEN(Level.CALL) {
        @Override
        Unit<?> unit(List<? extends Unit<?>> of) {
            same("a condition", of.get(0), Units.CONDITION);
            return same("the two outcomes", of.get(1), of.get(2));
        }

        @Override
        double value(double a, double b, double c) {
            return a != 0 ? b : c;
        }

        @Override
        double partial(int argument, double a, double b, double c) {
            return argument == 0 ? 0 : (argument == 1) == (a != 0) ? 1 : 0;
        }

        @Override
        String excel(List<String> of) {
            return "IF(" + of.get(0) + "," + of.get(1) + "," + of.get(2) + ")";
        }

        @Override
        String words(List<String> of) {
            return "when(" + of.get(0) + "; " + of.get(1) + "; " + of.get(2) + ")";
        }
    };

    /// How tightly it binds: decides where brackets go, in cells and in words alike.
    enum Level {
        COMPARISON,
        SUM,
        PRODUCT,
        /// Written with its own brackets, or not an operation at all.
        CALL
    }

    private final Level level;

    Fn(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }

    /// The unit of the outcome; refuses units that do not go together.
    abstract Unit<?> unit(List<? extends Unit<?>> of);

    abstract double value(double a, double b, double c);

    /// Derivative to one argument; at a kink, that of the side the value was taken from.
    abstract double partial(int argument, double a, double b, double c);

    abstract String excel(List<String> of);

    abstract String words(List<String> of);

    /// Whether an argument needs brackets: it binds less tightly, or equally on the right of − or ÷ (where
    /// it matters) and of + or × (where it
    /// decides the order of rounding).
    boolean brackets(int argument, Level of) {
        if (this == AGREES) {
            return of.compareTo(Level.PRODUCT) < 0;
        }
        return this != WHEN && level != Level.CALL && (of.compareTo(level) < 0 || (of == level && argument > 0));
    }

    private static Unit<?> same(String what, Unit<?> left, Unit<?> right) {
        if (!left.equals(right)) {
            throw new UnitMismatch("Units must be equal to be " + what, left, right);
        }
        return left;
    }
}

package org.clusterwright.model.ledger;

import java.util.List;

/// A function over the rows of a block or over the years of a row. As in [Fn], its readings stand side
/// by side. Values come as one array a
/// term; `year` is the year asked for where the outcome is yearly.
public enum FoldFn {
    /// Of a block's rows, year by year where they are yearly.
    SUM {
        @Override
        double value(double[][] of, int year) {
            double sum = 0;
            for (double[] row : of) {
                sum += at(row, year);
            }
            return sum;
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {
            for (double[] row : to) {
                row[row.length == 1 ? 0 : year] += d;
            }
        }
    },
    ALL {
        @Override
        double value(double[][] of, int year) {
            for (double[] row : of) {
                if (at(row, year) == 0) {
                    return 0;
                }
            }
            return 1;
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {}
    },
    SUM_OVER_YEARS {
        @Override
        double value(double[][] of, int year) {
            double sum = 0;
            for (double flow : of[0]) {
                sum += flow;
            }
            return sum;
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {
            for (int y = 0; y < to[0].length; y++) {
                to[0][y] += d;
            }
        }
    },
    LAST_YEAR {
        @Override
        double value(double[][] of, int year) {
            return of[0][of[0].length - 1];
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {
            to[0][to[0].length - 1] += d;
        }
    },
    MAX_OVER_YEARS {
        @Override
        double value(double[][] of, int year) {
            return of[0][highest(of[0])];
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {
            to[0][highest(of[0])] += d;
        }
    },
    RUNNING_TOTAL {
        @Override
        double value(double[][] of, int year) {
            double sum = 0;
            for (int y = 0; y <= year; y++) {
                sum += of[0][y];
            }
            return sum;
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {
            for (int y = 0; y <= year; y++) {
                to[0][y] += d;
            }
        }
    },
    /// Arguments: rate, flows.
    PRESENT_VALUE {
        @Override
        double value(double[][] of, int year) {
            double worth = 0;
            for (int y = of[1].length - 1; y >= 0; y--) {
                worth = worth / (1 + of[0][0]) + of[1][y];
            }
            return worth;
        }

        @Override
        void backward(double[][] of, int year, double d, double[][] to) {
            double rate = of[0][0];
            for (int y = 0; y < of[1].length; y++) {
                to[1][y] += d * Math.pow(1 + rate, -y);
                to[0][0] -= d * y * of[1][y] * Math.pow(1 + rate, -y - 1);
            }
        }
    };

    abstract double value(double[][] of, int year);

    abstract void backward(double[][] of, int year, double d, double[][] to);

    static FoldFn overYears(Total total) {
        return switch (total) {
            case SUM -> SUM_OVER_YEARS;
            case LAST -> LAST_YEAR;
            case MAX -> MAX_OVER_YEARS;
            case NONE -> throw new IllegalArgumentException("A row without a total has no single value");
        };
    }

    boolean overBlock() {
        return this == SUM || this == ALL;
    }

    /// Whether it makes the one number of a row of years.
    boolean isOverYears() {
        return this == SUM_OVER_YEARS || this == LAST_YEAR || this == MAX_OVER_YEARS;
    }

    private static double at(double[] row, int year) {
        return row[row.length == 1 ? 0 : year];
    }

    private static int highest(double[] years) {
        int best = 0;
        for (int y = 1; y < years.length; y++) {
            if (years[y] > years[best]) {
                best = y;
            }
        }
        return best;
    }

    /// In words, with numbers or labels: `sum(a; b; c)`.
    String words(List<String> of) {
        String name = switch (this) {
            case SUM -> "sum";
            case ALL -> "all";
            case SUM_OVER_YEARS -> "sum over years";
            case LAST_YEAR -> "last year of";
            case MAX_OVER_YEARS -> "highest year of";
            case RUNNING_TOTAL -> "running total";
            case PRESENT_VALUE -> "present value";
        };
        return name + "(" + String.join("; ", of) + ")";
    }
}

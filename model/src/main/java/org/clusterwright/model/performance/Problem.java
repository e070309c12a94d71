package org.clusterwright.model.performance;

import java.util.Locale;
import org.clusterwright.model.catalog.MatrixFormat;

/// Why a layout cannot run, with its numbers.
public sealed interface Problem {

    /// One sentence for people.
    String sentence();

    /// One number must be a multiple of another.
    record DoesNotDivide(String number, long value, String divisor, long by) implements Problem {
        @Override
        public String sentence() {
            return "%s (%d) does not divide %s (%d).".formatted(divisor, by, number, value);
        }
    }

    /// A degree is more than there is to spread.
    record Exceeds(String degree, long value, String limit, long most) implements Problem {
        @Override
        public String sentence() {
            return "%s (%d) is more than %s (%d).".formatted(degree, value, limit, most);
        }
    }

    /// Memory of the fullest accelerator against what it has.
    record DoesNotFit(double neededBytes, double memoryBytes) implements Problem {
        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "It needs %.1f GB of memory on each accelerator, which has %.1f GB.",
                    neededBytes / 1e9,
                    memoryBytes / 1e9);
        }
    }

    /// The accelerator computes neither in the precision asked for nor in a wider one.
    record NoPrecision(String accelerator, MatrixFormat asked) implements Problem {
        @Override
        public String sentence() {
            return "%s has no known peak in %s or a wider precision.".formatted(accelerator, asked.precision());
        }
    }

    /// Something must be known about the accelerator or its network.
    record Missing(String what, String why) implements Problem {
        @Override
        public String sentence() {
            return "%s is not known, but %s.".formatted(what, why);
        }
    }
}

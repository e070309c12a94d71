package org.clusterwright.app.desk.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.app.desk.control.Shown;

/// How a quantity of the plan file is shown to people and read from them: `310000` as `310 k$` and back.
///
/// @param steps  of its scale, smallest first
/// @param prefix what a bare `k`, `M`, `G` multiplies, in the plan's unit; 0 where none is allowed
record Measure(List<Step> steps, double prefix) {

    /// @param name of the unit, shown behind the number
    /// @param size in the plan's unit
    /// @param from shown in this step from that value on
    record Step(String name, double size, double from) {}

    static final Measure PLAIN = of("", 1);
    static final Measure PER_CENT = new Measure(List.of(new Step("%", 0.01, 0)), 0);
    static final Measure USD =
            new Measure(List.of(step("$", 1), new Step("k$", 1e3, 1e4), step("M$", 1e6), step("B$", 1e9)), 1);
    static final Measure WATTS = new Measure(List.of(step("W", 1), step("kW", 1e3), step("MW", 1e6)), 1);
    static final Measure KILOWATTS =
            new Measure(List.of(step("kW", 1), new Step("MW", 1e3, 1e4), step("GW", 1e6)), 1e-3);
    static final Measure BYTES = new Measure(
            List.of(
                    step("B", 1),
                    step("kB", 1e3),
                    step("MB", 1e6),
                    step("GB", 1e9),
                    step("TB", 1e12),
                    step("PB", 1e15)),
            1);
    /// Memory is sold in powers of two.
    static final Measure MEMORY = new Measure(
            List.of(
                    step("B", 1),
                    step("MiB", 0x1p20),
                    step("GiB", 0x1p30),
                    step("TiB", 0x1p40),
                    hidden("GB", 1e9),
                    hidden("TB", 1e12)),
            1);
    /// Ports and links are sold in bits, the plan counts bytes.
    static final Measure BIT_RATE = new Measure(List.of(step("Mb/s", 1.25e5), step("Gb/s", 1.25e8)), 0.125);
    static final Measure BYTE_RATE = new Measure(List.of(step("MB/s", 1e6), step("GB/s", 1e9), step("TB/s", 1e12)), 1);
    static final Measure FLOPS =
            new Measure(List.of(step("GFLOP/s", 1e9), step("TFLOP/s", 1e12), new Step("PFLOP/s", 1e15, 1e16)), 1);
    static final Measure KILOGRAMS = new Measure(List.of(step("kg", 1), new Step("t", 1e3, 1e4), hidden("g", 1e-3)), 0);
    static final Measure SECONDS = new Measure(
            List.of(
                    step("µs", 1e-6),
                    step("ms", 1e-3),
                    step("s", 1),
                    new Step("min", 60, 600),
                    new Step("h", 3600, 7200)),
            0);
    static final Measure TOKENS = new Measure(List.of(step("", 1), step("M", 1e6), step("B", 1e9), step("T", 1e12)), 1);
    static final Measure COUNT = new Measure(List.of(step("", 1)), 1);

    private static final Map<String, Double> PREFIXES =
            Map.of("k", 1e3, "K", 1e3, "M", 1e6, "m", 1e6, "G", 1e9, "B", 1e9, "bn", 1e9, "T", 1e12, "P", 1e15);
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d[\\d,]*(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?)(.*)");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?");
    private static final int DIGITS = 15;

    Measure {
        steps = List.copyOf(steps);
    }

    /// A unit with no scale.
    static Measure of(String unit, double size) {
        return new Measure(List.of(new Step(unit, size, 0)), unit.isEmpty() ? 1 : 0);
    }

    /// The step in which a number of that size reads best.
    Step step(double like) {
        Step best = steps.getFirst();
        for (Step step : steps) {
            if (Math.abs(like) >= step.from() * 0.9995) {
                best = step;
            }
        }
        return like == 0 ? natural() : best;
    }

    /// Nothing is best counted in whole units.
    private Step natural() {
        return steps.stream().filter(step -> step.size() == 1).findFirst().orElse(steps.getFirst());
    }

    /// Three digits, in the given step.
    static String rounded(double value, Step step) {
        return Shown.number(decimal(value, step).doubleValue());
    }

    /// All digits, as a person would type them.
    static String exact(double value, Step step) {
        BigDecimal plain = decimal(value, step);
        String text = plain.toPlainString();
        return text.length() <= 2 * DIGITS ? text.replace('-', '−') : Double.toString(plain.doubleValue());
    }

    private static BigDecimal decimal(double value, Step step) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(step.size()), new MathContext(DIGITS))
                .stripTrailingZeros();
    }

    /// With its unit: `310 k$`, `40 %`.
    String text(double value) {
        return text(value, value);
    }

    /// Scaled as another number is.
    String text(double value, double like) {
        Step step = step(like);
        return with(rounded(value, step), step);
    }

    static String with(String number, Step step) {
        return step.name().isEmpty() ? number : number + " " + step.name();
    }

    /// What a person typed, in the plan's unit.
    ///
    /// @param bare the step that counts where no unit is typed: the one that is shown
    /// @throws Refusal where it is no number of this measure
    double read(String typed, Step bare) {
        String text = typed.replace('−', '-').replaceAll("[\\s\\u00A0\\u2009\\u202F]+", "");
        boolean dollars = text.startsWith("$") && steps.contains(USD.steps().getFirst());
        Matcher number = NUMBER.matcher(dollars ? text.substring(1) : text);
        if (!number.matches()) {
            throw new Refusal("“%s” is not a number".formatted(typed.strip()));
        }
        var digits = new BigDecimal(plain(number.group(1), typed));
        double size = size(number.group(2), dollars && number.group(2).isEmpty() ? steps.getFirst() : bare, typed);
        return digits.multiply(BigDecimal.valueOf(size)).doubleValue();
    }

    private static String plain(String digits, String typed) {
        if (!digits.contains(",")) {
            return digits;
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return digits.replace(",", "");
        }
        if (digits.indexOf(',') == digits.lastIndexOf(',') && !digits.contains(".")) {
            return digits.replace(',', '.');
        }
        throw new Refusal("“%s” is not a number".formatted(typed.strip()));
    }

    private double size(String unit, Step bare, String typed) {
        if (unit.isEmpty()) {
            return bare.size();
        }
        for (Step step : steps) {
            if (key(step.name()).equals(unit)) {
                return step.size();
            }
        }
        for (Step step : steps) {
            if (key(step.name()).equalsIgnoreCase(unit)) {
                return step.size();
            }
        }
        Double times = PREFIXES.get(unit);
        if (times != null && prefix > 0) {
            return times * prefix;
        }
        String known = steps.stream()
                .map(Step::name)
                .filter(name -> !name.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        throw new Refusal(
                known.isEmpty()
                        ? "“%s” has a unit; this is a plain number".formatted(typed.strip())
                        : "“%s”: the unit here is %s".formatted(typed.strip(), known));
    }

    private static String key(String name) {
        return name.replace(" ", "");
    }

    private static Step step(String name, double size) {
        return new Step(name, size, size);
    }

    /// Understood, never shown.
    private static Step hidden(String name, double size) {
        return new Step(name, size, Double.POSITIVE_INFINITY);
    }
}

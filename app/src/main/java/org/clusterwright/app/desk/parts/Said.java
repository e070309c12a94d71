package org.clusterwright.app.desk.parts;

import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// Numbers and words of parts as lists say them.
final class Said {
    static final double GIB = 1 << 30;
    static final double GBIT = 1e9 / 8;
    private static final int CABINET_UNITS = 40;

    private Said() {}

    static @Nullable Double value(@Nullable Sourced<Double> known) {
        return known == null ? null : known.value();
    }

    static @Nullable Double scaled(@Nullable Sourced<Double> known, double unit) {
        return known == null ? null : known.value() / unit;
    }

    static @Nullable Sourced<Double> first(@Nullable Sourced<Double> one, @Nullable Sourced<Double> other) {
        return one == null ? other : one;
    }

    static String gigabytes(double gib) {
        return Shown.number(gib) + " GB";
    }

    static String watts(double watts) {
        return Shown.of(Units.WATT, watts).text();
    }

    static String rate(double bytesPerSecond) {
        return Shown.number(bytesPerSecond / GBIT) + "G";
    }

    static String terabytes(double bytes) {
        return bytes >= 1e15 ? Shown.number(bytes / 1e15) + " PB" : Shown.number(bytes / 1e12) + " TB";
    }

    static String units(int rackUnits) {
        return rackUnits >= CABINET_UNITS ? "rack" : rackUnits == 0 ? "no units" : rackUnits + "U";
    }

    static boolean cabinet(int rackUnits) {
        return rackUnits >= CABINET_UNITS;
    }

    static String line(@Nullable String... facts) {
        var line = new StringJoiner(" · ");
        for (String fact : facts) {
            if (fact != null && !fact.isEmpty()) {
                line.add(fact);
            }
        }
        return line.toString();
    }

    /// `CDU_IN_ROW` as `CDU in row`.
    static String word(Enum<?> constant) {
        String text = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        String shortened = text.replace("cdu", "CDU").replace("pdu", "PDU").replaceFirst("^ups$", "UPS");
        return Character.toUpperCase(shortened.charAt(0)) + shortened.substring(1);
    }

    /// One spelling a maker: `Supermicro/Dell 2U` and `Supermicro 10U class` are Supermicro.
    static String vendor(String stated) {
        String first = stated.split("/", 2)[0].strip();
        var name = new StringBuilder();
        for (String word : first.split(" ")) {
            boolean brand =
                    Character.isUpperCase(word.charAt(0)) && word.chars().noneMatch(Character::isDigit);
            if (!name.isEmpty() && !brand) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        String plain = name.toString();
        return switch (plain) {
            case "generic" -> "Generic";
            case "Amazon AWS", "aws" -> "AWS";
            case "HPE Cray" -> "HPE";
            case "ASUS XA" -> "ASUS";
            case "Supermicro Petascale" -> "Supermicro";
            case "Vertiv CoolChip" -> "Vertiv";
            default -> plain;
        };
    }

    /// Without the maker in front: it stands beside the name or is known.
    static String shortName(String name, String vendor) {
        String shortened = name.startsWith(vendor + " ") ? name.substring(vendor.length() + 1) : name;
        return Objects.requireNonNull(shortened);
    }
}

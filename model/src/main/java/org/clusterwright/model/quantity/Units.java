package org.clusterwright.model.quantity;

import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.KILOGRAM;

import javax.measure.MetricPrefix;
import javax.measure.Unit;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;

/// The units figures are counted in. Dollars, accelerators, tokens and runs are units like kilowatts,
/// so that a sum of unlike things is
/// refused. Units are compared by equality: a megawatt-hour is not a kilowatt-hour, and a named
/// constant stands between them.
public final class Units {
    public static final Unit<?> ONE = AbstractUnit.ONE;
    /// True or false: what `when` decides on and what a check says.
    public static final Unit<?> CONDITION = counted("condition", '?');

    public static final Unit<?> USD = counted("USD", '$');
    public static final Unit<?> ACCELERATOR = counted("accelerator", 'A');
    public static final Unit<?> ITEM = counted("item", 'I');
    public static final Unit<?> PERSON = counted("person", 'P');
    public static final Unit<?> TOKEN = counted("token", 'k');
    public static final Unit<?> MILLION_TOKENS = counted("million tokens", 'K');
    public static final Unit<?> SEQUENCE = counted("sequence", 'q');
    public static final Unit<?> GIGABYTE = counted("GB", 'G');
    public static final Unit<?> STEP = counted("step", 's');
    public static final Unit<?> RUN = counted("run", 'R');
    public static final Unit<?> CAR = counted("car", 'C');
    public static final Unit<?> FLOP = counted("FLOP", 'F');
    public static final Unit<?> BYTE = counted("byte", 'B');

    public static final Unit<?> SECOND = tech.units.indriya.unit.Units.SECOND;
    public static final Unit<?> HOUR = tech.units.indriya.unit.Units.HOUR;
    public static final Unit<?> DAY = tech.units.indriya.unit.Units.DAY;
    public static final Unit<?> MONTH = counted("month", 'm');
    /// 8 760 hours, by the constant that every formula names.
    public static final Unit<?> YEAR = tech.units.indriya.unit.Units.YEAR;

    public static final Unit<?> WATT = tech.units.indriya.unit.Units.WATT;
    public static final Unit<?> KILOWATT = MetricPrefix.KILO(tech.units.indriya.unit.Units.WATT);
    public static final Unit<?> KILOWATT_HOUR = KILOWATT.multiply(HOUR);
    public static final Unit<?> MEGAWATT_HOUR =
            MetricPrefix.MEGA(tech.units.indriya.unit.Units.WATT).multiply(HOUR);

    public static final Unit<?> KILOGRAM_CO2E = KILOGRAM;
    public static final Unit<?> TONNE_CO2E = counted("t", 't');
    public static final Unit<?> GRAM_CO2E = counted("g", 'g');
    public static final Unit<?> LITRE = counted("L", 'L');
    public static final Unit<?> WATER_CUBIC_METRE = CUBIC_METRE;

    private Units() {}

    /// The unit as tables, JSON and explanations print it.
    public static String text(Unit<?> unit) {
        if (unit.equals(ONE)) {
            return "";
        }
        if (unit.equals(CONDITION)) {
            return "true or false";
        }
        return unit.toString()
                .replace("kW·h", "kWh")
                .replace("MW·h", "MWh")
                .replace("h·kW", "kWh")
                .replace("h·MW", "MWh")
                .replace("/(kWh)", "/kWh")
                .replace("/(MWh)", "/MWh")
                .replace("kW/MW", "kWh/MWh")
                .replace("one/", "1/");
    }

    private static Unit<?> counted(String symbol, char dimension) {
        return new BaseUnit<>(symbol, symbol, UnitDimension.parse(dimension));
    }
}

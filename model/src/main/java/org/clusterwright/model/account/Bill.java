package org.clusterwright.model.account;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.BYTE;
import static org.clusterwright.model.quantity.Units.GIGABYTE;
import static org.clusterwright.model.quantity.Units.ITEM;
import static org.clusterwright.model.quantity.Units.KILOGRAM_CO2E;
import static org.clusterwright.model.quantity.Units.KILOWATT;
import static org.clusterwright.model.quantity.Units.TONNE_CO2E;
import static org.clusterwright.model.quantity.Units.USD;
import static org.clusterwright.model.quantity.Units.WATT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.measure.Unit;
import org.clusterwright.model.account.BillLine.Draw;
import org.clusterwright.model.account.BillLine.Group;
import org.clusterwright.model.ledger.Block;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Constant;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The bill of materials on the ledger: a row a part, with its price, its power and what making it emitted.
///
/// @param amounts      by group, USD
/// @param serverLoad   kW of the servers under load
/// @param otherLoads   kW of the other groups, which draw it at all times
/// @param otherLoad    kW of these together
/// @param peak         kW at most
/// @param embodied     tonnes of all, likely
/// @param embodiedLow  the same with every factor at the low end of its range
/// @param embodiedHigh and at the high end
/// @param making       kilograms for the pieces that are counted in one server
record Bill(
        Map<Group, Figure> amounts,
        Figure equipment,
        Block allAmounts,
        Figure serverLoad,
        List<Figure> otherLoads,
        Figure otherLoad,
        Figure peak,
        Figure embodied,
        Figure embodiedLow,
        Figure embodiedHigh,
        List<Figure> making,
        Statement statement) {

    static Bill write(Ledger ledger, List<BillLine> lines, Assumptions given) {
        return new Writer(ledger, lines, given).write();
    }

    private static final class Writer {
        private final Ledger ledger;
        private final List<BillLine> lines;
        private final Assumptions given;
        private final Map<String, Result> quantity = new LinkedHashMap<>();
        private final Map<String, Input> price = new LinkedHashMap<>();
        private final Map<String, Input> watts = new LinkedHashMap<>();
        private final Map<String, Figure> pieces = new LinkedHashMap<>();
        private final Input wattsPerKilowatt;
        private final Input kilogramsPerTonne;

        Writer(Ledger ledger, List<BillLine> lines, Assumptions given) {
            this.ledger = ledger;
            this.lines = lines;
            this.given = given;
            this.wattsPerKilowatt = ledger.constant(Constant.WATTS_PER_KILOWATT);
            this.kilogramsPerTonne = ledger.constant(Constant.KILOGRAMS_PER_TONNE);
        }

        Bill write() {
            for (BillLine line : lines) {
                quantity.put(
                        line.id(),
                        ledger.result(Result.of(
                                "bill.quantity." + line.id(),
                                line.label() + ", quantity",
                                ITEM,
                                (double) line.quantity(),
                                Breakdown.of(line.counted()),
                                line.reads())));
                price.put(
                        line.id(),
                        ledger.input(
                                "price." + line.id(),
                                line.path() + ".price_usd",
                                line.label() + ", price",
                                USD.divide(ITEM),
                                line.priceUsd()));
            }
            Term paid = Literal.ONE.minus(given.discount());
            var amount = rows(
                    "bill.amount_usd",
                    "amount",
                    USD,
                    line -> true,
                    line -> quantity(line).times(price(line)).times(paid));
            var load = rows(
                    "bill.load_kilowatts",
                    "load",
                    KILOWATT,
                    line -> line.draw() != null,
                    line -> kilowatts(line, true));
            var most = rows(
                    "bill.peak_kilowatts",
                    "peak",
                    KILOWATT,
                    line -> line.draw() != null,
                    line -> kilowatts(line, false));
            var making = embodied("embodied_kg", (sourced, end) -> sourced, "");
            var low = embodied("embodied_low_kg", Writer::low, "low");
            var high = embodied("embodied_high_kg", Writer::high, "high");

            var amounts = new LinkedHashMap<Group, Figure>();
            for (Group group : Group.values()) {
                amounts.put(
                        group,
                        ledger.figure(
                                "capital." + group.name().toLowerCase(Locale.ROOT) + "_usd",
                                group.heading(),
                                USD,
                                block(amount, USD, line -> line.group() == group)
                                        .sum()));
            }
            var equipment = ledger.figure(
                    "capital.equipment_usd",
                    "Equipment",
                    USD,
                    new Block("capital.equipment", USD, List.copyOf(amounts.values())).sum());
            var serverLoad = ledger.figure(
                    "power.servers_load_kilowatts",
                    "Servers under load",
                    KILOWATT,
                    block(load, KILOWATT, line -> line.group() == Group.SERVERS).sum());
            var otherLoads = new ArrayList<Figure>();
            for (Group group : Group.values()) {
                if (group != Group.SERVERS) {
                    otherLoads.add(ledger.figure(
                            "power." + group.name().toLowerCase(Locale.ROOT) + "_load_kilowatts",
                            group.heading(),
                            KILOWATT,
                            block(load, KILOWATT, line -> line.group() == group).sum()));
                }
            }
            var otherLoad = ledger.figure(
                    "power.other_load_kilowatts",
                    "Network, storage and feeds",
                    KILOWATT,
                    new Block("power.other", KILOWATT, otherLoads).sum());
            var peak = ledger.figure(
                    "power.peak_kilowatts",
                    "IT power at most",
                    KILOWATT,
                    block(most, KILOWATT, line -> true).sum());
            var total = total("emissions.embodied_purchased_tonnes", "Embodied in all that is bought", making);
            var lowest = total("emissions.embodied_purchased_low_tonnes", "… at the low end of every factor", low);
            var highest = total("emissions.embodied_purchased_high_tonnes", "… at the high end of every factor", high);
            Statement statement = new Statement.Table(
                    "Bill of materials",
                    "What is bought, how many, at which price; what it draws and what making it emitted.",
                    lines.stream()
                            .map(line -> new Statement.Item(
                                    line.id(), line.label(), line.group().heading()))
                            .toList(),
                    List.of(
                            new Statement.Column("Quantity", ITEM, quantity),
                            new Statement.Column("List price", USD.divide(ITEM), price),
                            new Statement.Column("Amount", USD, amount),
                            new Statement.Column("Draw under load", WATT.divide(ITEM), watts),
                            new Statement.Column("Load", KILOWATT, load),
                            new Statement.Column("At most", KILOWATT, most),
                            new Statement.Column("Embodied", KILOGRAM_CO2E, making),
                            new Statement.Column("low", KILOGRAM_CO2E, low),
                            new Statement.Column("high", KILOGRAM_CO2E, high)),
                    new Statement.Rows("Totals", "", List.of()));
            return new Bill(
                    amounts,
                    equipment,
                    block(amount, USD, line -> true),
                    serverLoad,
                    List.copyOf(otherLoads),
                    otherLoad,
                    peak,
                    total,
                    lowest,
                    highest,
                    List.copyOf(pieces.values()),
                    statement);
        }

        private Result quantity(BillLine line) {
            return Objects.requireNonNull(quantity.get(line.id()));
        }

        private Input price(BillLine line) {
            return Objects.requireNonNull(price.get(line.id()));
        }

        private Map<String, Figure> rows(
                String id, String what, Unit<?> unit, Predicate<BillLine> applies, Function<BillLine, Term> formula) {
            var rows = new LinkedHashMap<String, Figure>();
            for (BillLine line : lines) {
                if (applies.test(line)) {
                    rows.put(
                            line.id(),
                            ledger.figure(id + "." + line.id(), line.label() + ", " + what, unit, formula.apply(line)));
                }
            }
            return rows;
        }

        private Block block(Map<String, Figure> rows, Unit<?> unit, Predicate<BillLine> which) {
            var chosen = new ArrayList<Named>();
            for (BillLine line : lines) {
                Figure row = rows.get(line.id());
                if (row != null && which.test(line)) {
                    chosen.add(row);
                }
            }
            return new Block("bill", unit, chosen);
        }

        private Figure total(String id, String label, Map<String, Figure> rows) {
            Block all = block(rows, KILOGRAM_CO2E, line -> true);
            return ledger.figure(id, label, TONNE_CO2E, all.sum().over(kilogramsPerTonne));
        }

        private Term kilowatts(BillLine line, boolean typical) {
            Draw draw = Objects.requireNonNull(line.draw());
            Sourced<Double> value = typical ? draw.typical() : draw.most();
            String field = typical ? draw.typicalField() : draw.mostField();
            Input each = ledger.input(
                    (typical ? "draw." : "most.") + line.id(),
                    line.path() + "." + field,
                    line.label() + (typical ? ", draw under load" : ", draw at most"),
                    WATT.divide(ITEM),
                    value);
            if (typical) {
                watts.put(line.id(), each);
            }
            return quantity(line).times(each).over(wattsPerKilowatt);
        }

        private Map<String, Figure> embodied(
                String id, BiFunction<@Nullable Sourced<Double>, String, @Nullable Sourced<Double>> at, String end) {
            return rows(
                    "bill." + id,
                    end.isEmpty() ? "embodied" : "embodied, " + end,
                    KILOGRAM_CO2E,
                    line -> true,
                    line -> quantity(line)
                            .times(line.embodied().stream()
                                    .map(part -> piece(line, part, at, end))
                                    .reduce(Term::plus)
                                    .orElseThrow()));
        }

        /// What is counted piece by piece stands in a row of its own: the formula of a whole server would be
        /// too long to read.
        private Term piece(
                BillLine line,
                Embodied part,
                BiFunction<@Nullable Sourced<Double>, String, @Nullable Sourced<Double>> at,
                String end) {
            Sourced<Double> value = at.apply(part.factor(), end);
            boolean own = value != part.factor();
            String id = own ? part.id() + "." + end : part.id();
            String path = own ? part.path() + "." + end : part.path();
            String label = own ? part.label() + ", " + end : part.label();
            return switch (part) {
                case Embodied.Piece piece -> ledger.input(id, path, label, KILOGRAM_CO2E.divide(ITEM), value);
                case Embodied.Accelerators chips ->
                    making(
                            "making." + line.id() + ".accelerators" + (own ? "." + end : ""),
                            line.label() + ": its accelerators" + (own ? ", " + end : ""),
                            ledger.input(
                                            "count." + chips.countPath().replace("catalog.servers.", ""),
                                            chips.countPath(),
                                            "Accelerators in one",
                                            ACCELERATOR.divide(ITEM),
                                            Sourced.of((double) chips.count(), "catalogue", Quality.DATASHEET))
                                    .times(ledger.input(id, path, label, KILOGRAM_CO2E.divide(ACCELERATOR), value)));
                case Embodied.Memory memory ->
                    making(
                            "making." + line.id() + ".memory" + (own ? "." + end : ""),
                            line.label() + ": its memory" + (own ? ", " + end : ""),
                            ledger.input(
                                            "memory." + memory.bytesPath().replace("catalog.servers.", ""),
                                            memory.bytesPath(),
                                            "Host memory",
                                            BYTE.divide(ITEM),
                                            memory.bytes())
                                    .over(ledger.constant(Constant.BYTES_PER_GIGABYTE))
                                    .times(ledger.input(id, path, label, KILOGRAM_CO2E.divide(GIGABYTE), value)));
            };
        }

        private Figure making(String id, String label, Term formula) {
            return pieces.computeIfAbsent(
                    id, fresh -> ledger.figure(fresh, label, KILOGRAM_CO2E.divide(ITEM), formula));
        }

        private static @Nullable Sourced<Double> low(@Nullable Sourced<Double> factor, String end) {
            return factor == null || factor.low() == null ? factor : factor.with(factor.low());
        }

        private static @Nullable Sourced<Double> high(@Nullable Sourced<Double> factor, String end) {
            return factor == null || factor.high() == null ? factor : factor.with(factor.high());
        }
    }
}

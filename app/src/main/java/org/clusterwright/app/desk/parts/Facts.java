package org.clusterwright.app.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.desk.parts.Fact.Better;
import org.clusterwright.app.desk.parts.Fact.Origin;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CloudOffer;
import org.clusterwright.model.catalog.CollectiveConstants;
import org.clusterwright.model.catalog.CoolingType;
import org.clusterwright.model.catalog.CostDefault;
import org.clusterwright.model.catalog.EmbodiedFactor;
import org.clusterwright.model.catalog.Equivalent;
import org.clusterwright.model.catalog.FuelCarbon;
import org.clusterwright.model.catalog.GemmConstants;
import org.clusterwright.model.catalog.GridCarbon;
import org.clusterwright.model.catalog.LinkPart;
import org.clusterwright.model.catalog.Nic;
import org.clusterwright.model.catalog.Parameters;
import org.clusterwright.model.catalog.Precision;
import org.clusterwright.model.catalog.Rack;
import org.clusterwright.model.catalog.RackEquipment;
import org.clusterwright.model.catalog.Region;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.SoftwareStack;
import org.clusterwright.model.catalog.StorageNode;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// Everything that is known of a part, in the order in which one asks.
public final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    /// @param catalog where a server's accelerator is looked up
    public static List<Fact> of(Part part, Catalog catalog) {
        var facts = new Facts();
        facts.text("Vendor", part.vendor());
        facts.entry(part, catalog);
        return List.copyOf(facts.facts);
    }

    private void server(Server server, Catalog catalog, Part part) {
        price(server.priceUsd());
        text("Accelerators", server.accelerators() + " × " + chipName(catalog, server.accelerator()));
        catalog.accelerators().find(server.accelerator()).ifPresent(chip -> {
            known("Memory, each", chip.memoryBytes(), Facts::memory, Better.MORE);
            known("Memory bandwidth, each", chip.memoryBytesPerSecond(), Facts::bandwidth, Better.MORE);
            known("BF16 dense, each", chip.peak(Precision.BF16), Facts::flops, Better.MORE);
            known("FP8 dense, each", chip.peak(Precision.FP8), Facts::flops, Better.MORE);
        });
        perDollar(part);
        known("Host memory", server.hostMemoryBytes(), Facts::memory, Better.MORE);
        text("Processors", server.cpus());
        text("Network", server.network());
        known("Network card", server.nicBytesPerSecond(), Facts::rate, Better.MORE);
        known("Power, at most", server.maxWatts(), Said::watts, Better.LESS);
        known("Power, typical", server.typicalWatts(), Said::watts, Better.LESS);
        text("Cooling", server.cooling());
        units(server.rackUnits());
        known("Weight", server.weightKg(), Facts::kilograms, Better.LESS);
        text("Note", server.note());
    }

    private void chip(Accelerator chip) {
        text("Sort", chip.kind().name());
        count("Year", chip.year(), Better.NEITHER, String.valueOf(chip.year()));
        known("Memory", chip.memoryBytes(), Facts::memory, Better.MORE);
        text("Memory type", chip.memoryType());
        known("Memory bandwidth", chip.memoryBytesPerSecond(), Facts::bandwidth, Better.MORE);
        for (Precision precision : Precision.values()) {
            known(precision + " dense", chip.peak(precision), Facts::flops, Better.MORE);
        }
        known("Power, at most", chip.tdpWatts(), Said::watts, Better.LESS);
        known("Power, idle", chip.idleWatts(), Said::watts, Better.LESS);
        text("Scale-up link", chip.link());
        known("Scale-up bandwidth", chip.linkBytesPerSecond(), Facts::bandwidth, Better.MORE);
        Integer domain = chip.scaleUpSize();
        if (domain != null) {
            count("Scale-up domain", domain, Better.MORE, domain + " chips");
        }
        known("Embodied carbon", chip.embodiedKg(), value -> Shown.number(value) + " kg CO₂e", Better.LESS);
        known("Process", chip.processNm(), value -> Shown.number(value) + " nm", Better.NEITHER);
        known("Die", chip.dieMm2(), value -> Shown.number(value) + " mm²", Better.NEITHER);
        text("Note", chip.note());
    }

    private void entry(Part part, Catalog catalog) {
        switch (part.entry()) {
            case Server server -> server(server, catalog, part);
            case Accelerator chip -> {
                price(chip.priceUsd());
                chip(chip);
                perDollar(part);
            }
            case Switch each -> {
                price(each.priceUsd());
                text("Technology", each.technology());
                count("Ports", each.ports(), Better.MORE, String.valueOf(each.ports()));
                known("Rate of a port", each.portBytesPerSecond(), Facts::rate, Better.MORE);
                power(each.typicalWatts(), each.maxWatts());
                units(each.rackUnits());
                known("Weight", each.weightKg(), Facts::kilograms, Better.LESS);
                text("Note", each.note());
            }
            case Nic card -> {
                price(card.priceUsd());
                count("Ports", card.ports(), Better.MORE, String.valueOf(card.ports()));
                known("Rate of a port", card.portBytesPerSecond(), Facts::rate, Better.MORE);
                power(card.typicalWatts(), card.maxWatts());
                text("Note", card.note());
            }
            case LinkPart link -> {
                price(link.priceUsd());
                text("Sort", Said.word(link.kind()));
                known("Rate", link.bytesPerSecond(), Facts::rate, Better.MORE);
                power(link.typicalWatts(), link.maxWatts());
                text("Note", link.note());
            }
            case StorageNode node -> {
                price(node.priceUsd());
                known("Capacity", node.capacityBytes(), Said::terabytes, Better.MORE);
                count("Ports", node.ports(), Better.MORE, String.valueOf(node.ports()));
                known("Rate of a port", node.portBytesPerSecond(), Facts::rate, Better.MORE);
                power(node.typicalWatts(), node.maxWatts());
                units(node.rackUnits());
                known("Weight", node.weightKg(), Facts::kilograms, Better.LESS);
                text("Note", node.note());
            }
            case Rack rack -> {
                price(rack.priceUsd());
                count("Height", rack.rackUnits(), Better.MORE, rack.rackUnits() + " U");
                known("Power it carries", rack.powerWatts(), Said::watts, Better.MORE);
                known("Load it holds", rack.maxLoadKg(), Facts::kilograms, Better.MORE);
                known("Weight, empty", rack.weightKg(), Facts::kilograms, Better.LESS);
                text("Note", rack.note());
            }
            case RackEquipment gear -> {
                price(gear.priceUsd());
                text("Sort", Said.word(gear.kind()));
                known("Capacity", gear.capacityWatts(), Said::watts, Better.MORE);
                units(gear.rackUnits());
                known("Own power, typical", gear.ownTypicalWatts(), Said::watts, Better.LESS);
                known("Own power, at most", gear.ownMaxWatts(), Said::watts, Better.LESS);
                known("Weight", gear.weightKg(), Facts::kilograms, Better.LESS);
                text("Note", gear.note());
            }
            case CoolingType cooling -> {
                text("Sort", Said.word(cooling.kind()));
                known("PUE", cooling.pue(), Shown::number, Better.LESS);
                known("Water", cooling.waterLitresPerKwh(), value -> Shown.number(value) + " L/kWh", Better.LESS);
                known("Densest rack", cooling.maxRackWatts(), Said::watts, Better.MORE);
                known("Supply", cooling.supplyCelsius(), Facts::celsius, Better.MORE);
                known(
                        "Investment",
                        cooling.capexUsdPerKilowatt(),
                        value -> "$ " + Shown.number(value) + "/kW",
                        Better.LESS);
                text("Note", cooling.note());
            }
            case Region region -> {
                text("Country", region.country());
                known("Grid", region.gridGramsPerKwh(), Facts::grams, Better.LESS);
                text("Basis", region.gridBasis());
                known("Grid, life cycle", region.lifecycleGramsPerKwh(), Facts::grams, Better.LESS);
                known(
                        "Electricity",
                        region.electricityUsdPerKwh(),
                        value -> "$ " + Shown.number(value) + "/kWh",
                        Better.LESS);
                known(
                        "Water of generation",
                        region.waterLitresPerKwh(),
                        value -> Shown.number(value) + " L/kWh",
                        Better.LESS);
                known("Mean temperature", region.annualMeanCelsius(), Facts::celsius, Better.LESS);
                known("Hottest month", region.summerPeakCelsius(), Facts::celsius, Better.LESS);
                text("Note", region.note());
            }
            case Architecture model -> {
                var origin = new Origin(model.quality(), model.source(), model.date(), model.licence());
                double total = Parameters.of(model).total();
                facts.add(new Fact("Parameters", Shown.number(total / 1e9) + " B", total, Better.NEITHER, "", null));
                from("Sort", Said.word(model.kind()), origin);
                from("Layers", String.valueOf(model.layers()), origin);
                from("Width", Shown.number(model.hidden()), origin);
                from("Vocabulary", Shown.number(model.vocabulary()), origin);
                from("Context", Shown.number(model.context()) + " tokens", origin);
                text("Release", model.release());
                text("Note", model.note());
            }
            case SoftwareStack software -> {
                var origin = new Origin(software.quality(), software.source(), software.date(), null);
                from("Matrix products", "× " + Shown.number(software.matmulFactor()), origin);
                from("Attention", "× " + Shown.number(software.attentionFactor()), origin);
                from("Network rate reached", Shown.number(software.networkEfficiency() * 100) + " %", origin);
                from("Data traffic hidden", Shown.number(software.dataOverlap() * 100) + " %", origin);
                text("Note", software.note());
            }
            case CloudOffer offer -> {
                known("Price, an hour", offer.usdPerInstanceHour(), Facts::dollars, Better.LESS);
                text("Instance", offer.instance());
                text("Region", offer.region());
                text("Accelerators", offer.accelerators() + " × " + chipName(catalog, offer.accelerator()));
                text("Agreed", Said.word(offer.pricing()).toLowerCase(Locale.ROOT));
                text("Note", offer.note());
            }
            case AttentionConstants _,
                    CollectiveConstants _,
                    CostDefault _,
                    EmbodiedFactor _,
                    Equivalent _,
                    FuelCarbon _,
                    GemmConstants _,
                    GridCarbon _ -> {} // on no shelf
        }
    }

    private void price(@Nullable Sourced<Double> price) {
        known("Price", price, Facts::dollars, Better.LESS);
    }

    private void perDollar(Part part) {
        Double perDollar = part.bf16PerDollar();
        if (perDollar != null) {
            facts.add(new Fact(
                    "BF16 per dollar", Shown.number(perDollar / 1e9) + " GF/$", perDollar, Better.MORE, "", null));
        }
    }

    private void power(@Nullable Sourced<Double> typical, @Nullable Sourced<Double> most) {
        known("Power, typical", typical, Said::watts, Better.LESS);
        known("Power, at most", most, Said::watts, Better.LESS);
    }

    private void units(int rackUnits) {
        count("Height", rackUnits, Better.LESS, rackUnits == 0 ? "takes no unit" : rackUnits + " U");
    }

    private void count(String label, int count, Better better, String text) {
        facts.add(new Fact(label, text, (double) count, better, "", null));
    }

    private void text(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, text, null, Better.NEITHER, "", null));
        }
    }

    private void from(String label, String text, Origin origin) {
        facts.add(new Fact(label, text, null, Better.NEITHER, "", origin));
    }

    private void known(String label, @Nullable Sourced<Double> known, DoubleFunction<String> say, Better better) {
        if (known != null) {
            Double low = known.low();
            Double high = known.high();
            String range = low == null || high == null ? "" : say.apply(low) + " – " + say.apply(high);
            facts.add(new Fact(label, say.apply(known.value()), known.value(), better, range, Origin.of(known)));
        }
    }

    private static String chipName(Catalog catalog, String id) {
        return catalog.accelerators().find(id).map(Accelerator::name).orElse(id);
    }

    private static String dollars(double value) {
        return Shown.of(Units.USD, value).text();
    }

    private static String memory(double bytes) {
        return Said.gigabytes(bytes / Said.GIB);
    }

    private static String bandwidth(double bytesPerSecond) {
        return bytesPerSecond >= 1e12
                ? Shown.number(bytesPerSecond / 1e12) + " TB/s"
                : Shown.number(bytesPerSecond / 1e9) + " GB/s";
    }

    private static String flops(double flops) {
        return flops >= 1e15 ? Shown.number(flops / 1e15) + " PF/s" : Shown.number(flops / 1e12) + " TF/s";
    }

    private static String rate(double bytesPerSecond) {
        return Shown.number(bytesPerSecond / Said.GBIT) + " Gb/s";
    }

    private static String kilograms(double value) {
        return Shown.number(value) + " kg";
    }

    private static String grams(double value) {
        return Shown.number(value) + " g/kWh";
    }

    private static String celsius(double value) {
        return Shown.number(value) + " °C";
    }
}

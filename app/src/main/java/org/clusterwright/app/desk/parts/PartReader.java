package org.clusterwright.app.desk.parts;

import static org.clusterwright.app.desk.parts.Said.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.desk.parts.Part.Face;
import org.clusterwright.app.desk.parts.Part.Look;
import org.clusterwright.app.desk.parts.Quantity.Dimension;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
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
import org.jspecify.annotations.Nullable;

/// Reads an entry as a part.
final class PartReader {
    /// They rent their chips out and sell none.
    private static final Set<String> LANDLORDS = Set.of("Google", "AWS", "Microsoft");

    private final Catalog catalog;

    PartReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Absent for the kinds on no shelf.
    Optional<Part> read(String kind, CatalogEntry entry, Part.Source source) {
        Optional<Draft> draft = switch (entry) {
            case Server server -> Optional.of(server(server));
            case Accelerator chip -> Optional.of(chip(chip, source));
            case Switch each -> Optional.of(networkSwitch(each));
            case Nic card -> Optional.of(card(card));
            case LinkPart link -> Optional.of(link(link));
            case StorageNode node -> Optional.of(storage(node));
            case Rack rack -> Optional.of(rack(rack));
            case RackEquipment gear -> Optional.of(equipment(gear));
            case CoolingType cooling -> Optional.of(cooling(cooling));
            case Region region -> Optional.of(region(region));
            case Architecture model -> Optional.of(model(model));
            case SoftwareStack software -> Optional.of(software(software));
            case CloudOffer offer -> Optional.of(offer(offer));
            case AttentionConstants _,
                    CollectiveConstants _,
                    CostDefault _,
                    EmbodiedFactor _,
                    Equivalent _,
                    FuelCarbon _,
                    GemmConstants _,
                    GridCarbon _ -> Optional.empty();
        };
        return draft.map(each -> each.part(kind, entry, source));
    }

    private Draft server(Server server) {
        Accelerator chip = catalog.accelerators().find(server.accelerator()).orElse(null);
        Double memory = chip == null ? null : Said.scaled(chip.memoryBytes(), Said.GIB);
        Sourced<Double> power = Said.first(server.maxWatts(), server.typicalWatts());
        Double peak = chip == null ? null : Said.value(chip.peak(Precision.BF16));
        boolean liquid = server.cooling() != null && !server.cooling().startsWith("air");
        var look = Said.cabinet(server.rackUnits()) ? Look.CABINET : liquid ? Look.LIQUID : Look.AIR;
        String vendor = Said.vendor(server.vendor());
        var draft =
                new Draft(vendor, chip == null ? "No accelerator" : chip.kind().name());
        boolean processor = chip != null && chip.kind() == Accelerator.Kind.CPU;
        String holds = memory == null ? null : Said.gigabytes(memory) + (processor ? "" : " each");
        draft.facts = server.priceUsd() == null && LANDLORDS.contains(vendor)
                ? line("not sold: rent only", holds)
                : line(holds, Said.units(server.rackUnits()), power == null ? null : Said.watts(power.value()));
        draft.price = server.priceUsd();
        draft.year = chip == null ? null : chip.year();
        draft.memory = memory;
        draft.watts = Said.value(power);
        draft.bf16 = peak == null ? null : peak * server.accelerators();
        draft.face = new Face(look, server.rackUnits());
        draft.number(Dimension.ACCELERATORS, (double) server.accelerators())
                .number(Dimension.RACK_UNITS, (double) server.rackUnits())
                .number(Dimension.MEMORY, Said.scaled(server.hostMemoryBytes(), Said.GIB))
                .number(Dimension.RATE, Said.scaled(server.nicBytesPerSecond(), Said.GBIT));
        if (memory != null) {
            draft.number(Dimension.MEMORY, memory * server.accelerators());
        }
        return draft;
    }

    private static Draft chip(Accelerator chip, Part.Source source) {
        Double memory = Said.scaled(chip.memoryBytes(), Said.GIB);
        Double peak = Said.value(chip.peak(Precision.BF16));
        String vendor = Said.vendor(chip.vendor());
        var draft = new Draft(vendor, chip.kind().name());
        draft.facts = line(
                memory == null ? null : Said.gigabytes(memory),
                peak == null ? null : Shown.number(peak / 1e12) + " TF",
                chip.tdpWatts() == null ? null : Said.watts(chip.tdpWatts().value()));
        if (chip.priceUsd() == null && LANDLORDS.contains(vendor)) {
            draft.facts = line("not sold: rent only", memory == null ? null : Said.gigabytes(memory));
        }
        draft.price = chip.priceUsd();
        draft.year = chip.year();
        draft.memory = memory;
        draft.watts = Said.value(chip.tdpWatts());
        draft.bf16 = peak;
        draft.face = new Face(source == Part.Source.YOURS ? Look.OWN_CHIP : Look.CHIP, 0);
        return draft;
    }

    private static Draft networkSwitch(Switch each) {
        var draft = new Draft(Said.vendor(each.vendor()), "Switch");
        Sourced<Double> power = Said.first(each.maxWatts(), each.typicalWatts());
        draft.facts = line(
                each.ports() + " × " + Said.rate(each.portBytesPerSecond().value()),
                Said.units(each.rackUnits()),
                power == null ? null : Said.watts(power.value()));
        draft.price = each.priceUsd();
        draft.watts = Said.value(power);
        draft.face = new Face(Look.SWITCH, each.rackUnits());
        draft.number(Dimension.RATE, Said.scaled(each.portBytesPerSecond(), Said.GBIT))
                .number(Dimension.PORTS, (double) each.ports())
                .number(Dimension.RACK_UNITS, (double) each.rackUnits());
        draft.also = each.technology();
        return draft;
    }

    private static Draft card(Nic card) {
        var draft = new Draft(Said.vendor(card.vendor()), "Network card");
        Sourced<Double> power = Said.first(card.maxWatts(), card.typicalWatts());
        draft.facts = line(
                card.ports() + " × " + Said.rate(card.portBytesPerSecond().value()),
                "card",
                power == null ? null : Said.watts(power.value()));
        draft.price = card.priceUsd();
        draft.watts = Said.value(power);
        draft.face = new Face(Look.CARD, 0);
        draft.number(Dimension.RATE, Said.scaled(card.portBytesPerSecond(), Said.GBIT));
        return draft;
    }

    private static Draft link(LinkPart link) {
        var draft = new Draft(Said.vendor(link.vendor()), Said.word(link.kind()));
        Sourced<Double> power = Said.first(link.maxWatts(), link.typicalWatts());
        draft.facts = line(
                Said.rate(link.bytesPerSecond().value()),
                Said.word(link.kind()).toLowerCase(Locale.ROOT),
                power == null ? null : Said.watts(power.value()));
        draft.price = link.priceUsd();
        draft.watts = Said.value(power);
        draft.face = new Face(Look.CABLE, 0);
        draft.number(Dimension.RATE, Said.scaled(link.bytesPerSecond(), Said.GBIT));
        return draft;
    }

    private static Draft storage(StorageNode node) {
        var draft = new Draft(Said.vendor(node.vendor()), "Storage");
        Sourced<Double> power = Said.first(node.maxWatts(), node.typicalWatts());
        draft.facts = line(
                Said.terabytes(node.capacityBytes().value()),
                Said.units(node.rackUnits()),
                power == null ? null : Said.watts(power.value()));
        draft.price = node.priceUsd();
        draft.watts = Said.value(power);
        draft.face = new Face(Look.STORAGE, node.rackUnits());
        draft.number(Dimension.CAPACITY, node.capacityBytes().value() / 1e12)
                .number(Dimension.RATE, Said.scaled(node.portBytesPerSecond(), Said.GBIT))
                .number(Dimension.RACK_UNITS, (double) node.rackUnits());
        return draft;
    }

    private static Draft rack(Rack rack) {
        var draft = new Draft(Said.vendor(rack.vendor()), "Rack");
        draft.facts = line(
                rack.rackUnits() + "U",
                rack.powerWatts() == null ? null : Said.watts(rack.powerWatts().value()),
                rack.maxLoadKg() == null ? null : Shown.number(rack.maxLoadKg().value()) + " kg");
        draft.price = rack.priceUsd();
        draft.watts = Said.value(rack.powerWatts());
        draft.face = new Face(Look.RACK, 0);
        draft.number(Dimension.RACK_UNITS, (double) rack.rackUnits());
        return draft;
    }

    private static Draft equipment(RackEquipment gear) {
        var draft = new Draft(Said.vendor(gear.vendor()), Said.word(gear.kind()));
        draft.facts = line(
                Said.word(gear.kind()),
                gear.capacityWatts() == null
                        ? null
                        : Said.watts(gear.capacityWatts().value()),
                gear.rackUnits() == 0 ? null : Said.units(gear.rackUnits()));
        draft.price = gear.priceUsd();
        draft.watts = Said.value(gear.capacityWatts());
        draft.face = new Face(
                switch (gear.kind()) {
                    case CDU_IN_RACK, CDU_IN_ROW, CDU_LIQUID_TO_AIR, REAR_DOOR_EXCHANGER -> Look.COOLING;
                    case PDU, POWER_SHELF, UPS, BUSWAY -> Look.POWER;
                    case CABLING, ACCESSORIES -> Look.CABLE;
                },
                gear.rackUnits());
        draft.number(Dimension.RACK_UNITS, (double) gear.rackUnits());
        return draft;
    }

    private static Draft cooling(CoolingType cooling) {
        var draft = new Draft("", "Cooling, " + Said.word(cooling.kind()).toLowerCase(Locale.ROOT));
        draft.facts = line(
                "PUE " + Shown.number(cooling.pue().value()),
                cooling.maxRackWatts() == null
                        ? null
                        : "to " + Said.watts(cooling.maxRackWatts().value()) + " a rack");
        draft.watts = Said.value(cooling.maxRackWatts());
        draft.face = new Face(Look.COOLING, 0);
        return draft;
    }

    private static Draft region(Region region) {
        var draft = new Draft("", region.country());
        draft.facts = line(
                region.gridGramsPerKwh() == null
                        ? null
                        : Shown.number(region.gridGramsPerKwh().value()) + " g/kWh",
                region.electricityUsdPerKwh() == null
                        ? null
                        : "$ " + Shown.number(region.electricityUsdPerKwh().value()) + "/kWh");
        draft.face = new Face(Look.PLACE, 0);
        return draft;
    }

    private static Draft model(Architecture model) {
        var draft = new Draft(model.organisation(), Said.word(model.kind()));
        double parameters = Parameters.of(model).total();
        String size =
                parameters < 1e12 ? Shown.number(parameters / 1e9) + " B" : Shown.number(parameters / 1e12) + " T";
        draft.facts = line(size + " parameters", model.layers() + " layers");
        String release = model.release();
        draft.year = release != null && release.matches("\\d{4}.*") ? Integer.valueOf(release.substring(0, 4)) : null;
        draft.face = new Face(Look.MODEL, 0);
        draft.also = model.family();
        return draft;
    }

    private static Draft software(SoftwareStack software) {
        var draft = new Draft("", "Training software");
        draft.facts = line(
                "matrix time × " + Shown.number(software.matmulFactor()),
                "network " + Shown.number(software.networkEfficiency() * 100) + " %");
        draft.face = new Face(Look.SOFTWARE, 0);
        return draft;
    }

    private Draft offer(CloudOffer offer) {
        var draft = new Draft(offer.provider(), Said.word(offer.pricing()));
        String chip = catalog.accelerators()
                .find(offer.accelerator())
                .map(found -> Said.shortName(found.name(), Said.vendor(found.vendor())))
                .orElse(offer.accelerator());
        draft.name = offer.accelerators() + " × " + chip;
        draft.facts = line(
                offer.provider().replaceFirst(" \\(.*", ""),
                Said.word(offer.pricing()).toLowerCase(Locale.ROOT),
                offer.region());
        draft.price = offer.usdPerInstanceHour();
        draft.hourly = true;
        draft.face = new Face(Look.CLOUD, 0);
        draft.also = offer.instance();
        draft.number(Dimension.ACCELERATORS, (double) offer.accelerators());
        return draft;
    }

    /// A part while it is read: what most entries do not have stays absent.
    private static final class Draft {
        private final String vendor;
        private final String variety;
        private String facts = "";
        private String also = "";
        private String name = "";
        private @Nullable Sourced<Double> price;
        private boolean hourly;
        private @Nullable Integer year;
        private @Nullable Double memory;
        private @Nullable Double watts;
        private @Nullable Double bf16;
        private Face face = new Face(Look.CARD, 0);
        private final List<Quantity> quantities = new ArrayList<>();

        Draft(String vendor, String variety) {
            this.vendor = vendor;
            this.variety = variety;
        }

        Draft number(Dimension dimension, @Nullable Double value) {
            if (value != null && value > 0) {
                quantities.add(new Quantity(dimension, value));
            }
            return this;
        }

        Part part(String kind, CatalogEntry entry, Part.Source source) {
            number(Dimension.MEMORY, memory).number(Dimension.POWER, watts);
            number(Dimension.YEAR, year == null ? null : Double.valueOf(year));
            return new Part(
                    new Part.Key(kind, entry.id()),
                    Shelf.of(kind).orElseThrow(),
                    name.isEmpty() ? Said.shortName(entry.name(), vendor) : name,
                    vendor,
                    variety,
                    facts,
                    also,
                    price,
                    hourly,
                    year,
                    memory,
                    watts,
                    bf16,
                    face,
                    List.copyOf(quantities),
                    entry,
                    source);
        }
    }
}

package org.clusterwright.model.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A kind of catalogue entry: what it is called, which files hold it, how a row is read, and where a plan carries it.
///
/// @param name     as in `Entries` and on the command line
/// @param files    of a catalogue folder; the second and further ones are kept apart for their licence
/// @param reader   one row to one entry
/// @param embedded the entries of this kind that a plan carries
public record CatalogKind<T extends CatalogEntry>(
        String name,
        Class<T> type,
        List<String> files,
        Function<CsvRow, T> reader,
        Function<Entries, Map<String, T>> embedded) {

    public static final CatalogKind<Accelerator> ACCELERATORS =
            of("accelerators", Accelerator.class, Accelerator::read, Entries::accelerators);
    public static final CatalogKind<Server> SERVERS = of("servers", Server.class, Server::read, Entries::servers);
    public static final CatalogKind<Switch> SWITCHES = of("switches", Switch.class, Switch::read, Entries::switches);
    public static final CatalogKind<LinkPart> LINK_PARTS =
            of("link_parts", LinkPart.class, LinkPart::read, Entries::linkParts);
    public static final CatalogKind<Nic> NICS = of("nics", Nic.class, Nic::read, Entries::nics);
    public static final CatalogKind<StorageNode> STORAGE_NODES =
            of("storage_nodes", StorageNode.class, StorageNode::read, Entries::storageNodes);
    public static final CatalogKind<Rack> RACKS = of("racks", Rack.class, Rack::read, Entries::racks);
    public static final CatalogKind<RackEquipment> RACK_EQUIPMENT =
            of("rack_equipment", RackEquipment.class, RackEquipment::read, Entries::rackEquipment);
    public static final CatalogKind<Region> REGIONS = of("regions", Region.class, Region::read, Entries::regions);
    public static final CatalogKind<CoolingType> COOLING_TYPES =
            of("cooling_types", CoolingType.class, CoolingType::read, Entries::coolingTypes);
    public static final CatalogKind<CloudOffer> CLOUD_OFFERS =
            of("cloud_offers", CloudOffer.class, CloudOffer::read, Entries::cloudOffers);
    public static final CatalogKind<CostDefault> COST_DEFAULTS =
            of("cost_defaults", CostDefault.class, CostDefault::read, Entries::costDefaults);
    public static final CatalogKind<EmbodiedFactor> EMBODIED_FACTORS = new CatalogKind<>(
            "embodied_factors",
            EmbodiedFactor.class,
            List.of("embodied_factors.csv", "embodied_factors_boavizta.csv"),
            EmbodiedFactor::read,
            Entries::embodiedFactors);
    public static final CatalogKind<Equivalent> EQUIVALENTS =
            of("equivalents", Equivalent.class, Equivalent::read, Entries::equivalents);
    public static final CatalogKind<GridCarbon> GRID_CARBON =
            of("grid_carbon", GridCarbon.class, GridCarbon::read, Entries::gridCarbon);
    public static final CatalogKind<FuelCarbon> FUEL_CARBON =
            of("fuel_carbon", FuelCarbon.class, FuelCarbon::read, Entries::fuelCarbon);
    public static final CatalogKind<Architecture> MODELS =
            of("models", Architecture.class, Architecture::read, Entries::models);
    public static final CatalogKind<SoftwareStack> SOFTWARE_STACKS =
            of("software_stacks", SoftwareStack.class, SoftwareStack::read, Entries::softwareStacks);
    public static final CatalogKind<GemmConstants> KERNEL_GEMM =
            of("kernel_gemm", GemmConstants.class, GemmConstants::read, Entries::kernelGemm);
    public static final CatalogKind<AttentionConstants> KERNEL_ATTENTION =
            of("kernel_attention", AttentionConstants.class, AttentionConstants::read, Entries::kernelAttention);
    public static final CatalogKind<CollectiveConstants> COLLECTIVES =
            of("collectives", CollectiveConstants.class, CollectiveConstants::read, Entries::collectives);

    private static final List<CatalogKind<?>> ALL = List.of(
            ACCELERATORS,
            SERVERS,
            SWITCHES,
            LINK_PARTS,
            NICS,
            STORAGE_NODES,
            RACKS,
            RACK_EQUIPMENT,
            REGIONS,
            COOLING_TYPES,
            CLOUD_OFFERS,
            COST_DEFAULTS,
            EMBODIED_FACTORS,
            EQUIVALENTS,
            GRID_CARBON,
            FUEL_CARBON,
            MODELS,
            SOFTWARE_STACKS,
            KERNEL_GEMM,
            KERNEL_ATTENTION,
            COLLECTIVES);

    /// Every kind, in the order in which catalogues are listed.
    public static List<CatalogKind<?>> all() {
        return ALL;
    }

    private static <T extends CatalogEntry> CatalogKind<T> of(
            String name, Class<T> type, Function<CsvRow, T> reader, Function<Entries, Map<String, T>> embedded) {
        return new CatalogKind<>(name, type, List.of(name + ".csv"), reader, embedded);
    }
}

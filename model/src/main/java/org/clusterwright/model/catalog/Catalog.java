package org.clusterwright.model.catalog;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything a plan can name, kind by kind. A kind is read when it is first asked for.
public final class Catalog {

    /// Kinds are constants: found by identity.
    private final Map<CatalogKind<?>, Lazy<Index<?>>> indexes;

    private Catalog(Map<CatalogKind<?>, Lazy<Index<?>>> indexes) {
        this.indexes = indexes;
    }

    /// The entries that come with the program.
    public static Catalog shipped() {
        return ShippedCatalog.CATALOG;
    }

    /// The entries that a plan carries.
    public static Catalog of(Entries entries) {
        return of(new Source() {
            @Override
            public <T extends CatalogEntry> List<Located<T>> rows(CatalogKind<T> kind) {
                return kind.embedded().apply(entries).values().stream()
                        .map(entry -> new Located<>(entry, Origin.PLAN))
                        .toList();
            }
        });
    }

    static Catalog of(Source source) {
        var indexes = new IdentityHashMap<CatalogKind<?>, Lazy<Index<?>>>();
        for (var kind : CatalogKind.all()) indexes.put(kind, new Lazy<>(() -> new Index<>(source.rows(kind))));
        return new Catalog(indexes);
    }

    /// Where rows come from: files of the program, files of the user, a plan.
    interface Source {
        <T extends CatalogEntry> List<Located<T>> rows(CatalogKind<T> kind);
    }

    /// This catalogue under another one, whose entries win by id: shipped, overlaid by the user's folder,
    /// overlaid by the plan's own.
    public Catalog overlaidBy(Catalog other) {
        var both = new IdentityHashMap<CatalogKind<?>, Lazy<Index<?>>>();
        for (var kind : CatalogKind.all()) both.put(kind, new Lazy<>(() -> over(kind, other)));
        return new Catalog(both);
    }

    private <T extends CatalogEntry> Index<T> over(CatalogKind<T> kind, Catalog other) {
        return other.index(kind).over(index(kind));
    }

    @SuppressWarnings("unchecked") // the map is filled kind by kind with an index of that kind
    public <T extends CatalogEntry> Index<T> index(CatalogKind<T> kind) {
        var index = indexes.get(kind);
        if (index == null) throw new IllegalArgumentException(kind.name());
        return (Index<T>) index.get();
    }

    /// The first entry of any kind with that id, name or alias.
    public Optional<? extends CatalogEntry> find(String name) {
        return CatalogKind.all().stream()
                .flatMap(kind -> index(kind).find(name).stream())
                .findFirst();
    }

    public Index<Accelerator> accelerators() {
        return index(CatalogKind.ACCELERATORS);
    }

    public Index<Server> servers() {
        return index(CatalogKind.SERVERS);
    }

    public Index<Switch> switches() {
        return index(CatalogKind.SWITCHES);
    }

    public Index<LinkPart> linkParts() {
        return index(CatalogKind.LINK_PARTS);
    }

    public Index<Nic> nics() {
        return index(CatalogKind.NICS);
    }

    public Index<StorageNode> storageNodes() {
        return index(CatalogKind.STORAGE_NODES);
    }

    public Index<Rack> racks() {
        return index(CatalogKind.RACKS);
    }

    public Index<RackEquipment> rackEquipment() {
        return index(CatalogKind.RACK_EQUIPMENT);
    }

    public Index<Region> regions() {
        return index(CatalogKind.REGIONS);
    }

    public Index<CoolingType> coolingTypes() {
        return index(CatalogKind.COOLING_TYPES);
    }

    public Index<CloudOffer> cloudOffers() {
        return index(CatalogKind.CLOUD_OFFERS);
    }

    public Index<CostDefault> costDefaults() {
        return index(CatalogKind.COST_DEFAULTS);
    }

    public Index<EmbodiedFactor> embodiedFactors() {
        return index(CatalogKind.EMBODIED_FACTORS);
    }

    public Index<Equivalent> equivalents() {
        return index(CatalogKind.EQUIVALENTS);
    }

    public Index<GridCarbon> gridCarbon() {
        return index(CatalogKind.GRID_CARBON);
    }

    public Index<FuelCarbon> fuelCarbon() {
        return index(CatalogKind.FUEL_CARBON);
    }

    public Index<Architecture> models() {
        return index(CatalogKind.MODELS);
    }

    public Index<SoftwareStack> softwareStacks() {
        return index(CatalogKind.SOFTWARE_STACKS);
    }

    public Index<GemmConstants> kernelGemm() {
        return index(CatalogKind.KERNEL_GEMM);
    }

    public Index<AttentionConstants> kernelAttention() {
        return index(CatalogKind.KERNEL_ATTENTION);
    }

    public Index<CollectiveConstants> collectives() {
        return index(CatalogKind.COLLECTIVES);
    }
}

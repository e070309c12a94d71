package org.clusterwright.model.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Catalogue entries that a plan carries, by kind and id, so that it opens identically years later.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entries(
        Map<String, Accelerator> accelerators,
        Map<String, Server> servers,
        Map<String, Switch> switches,
        Map<String, LinkPart> linkParts,
        Map<String, Nic> nics,
        Map<String, StorageNode> storageNodes,
        Map<String, Rack> racks,
        Map<String, RackEquipment> rackEquipment,
        Map<String, Region> regions,
        Map<String, CoolingType> coolingTypes,
        Map<String, CloudOffer> cloudOffers,
        Map<String, CostDefault> costDefaults,
        Map<String, EmbodiedFactor> embodiedFactors,
        Map<String, Equivalent> equivalents,
        Map<String, GridCarbon> gridCarbon,
        Map<String, FuelCarbon> fuelCarbon,
        Map<String, Architecture> models,
        Map<String, SoftwareStack> softwareStacks,
        Map<String, GemmConstants> kernelGemm,
        Map<String, AttentionConstants> kernelAttention,
        Map<String, CollectiveConstants> collectives) {

    public Entries {
        accelerators = sorted("accelerators", accelerators);
        servers = sorted("servers", servers);
        switches = sorted("switches", switches);
        linkParts = sorted("link_parts", linkParts);
        nics = sorted("nics", nics);
        storageNodes = sorted("storage_nodes", storageNodes);
        racks = sorted("racks", racks);
        rackEquipment = sorted("rack_equipment", rackEquipment);
        regions = sorted("regions", regions);
        coolingTypes = sorted("cooling_types", coolingTypes);
        cloudOffers = sorted("cloud_offers", cloudOffers);
        costDefaults = sorted("cost_defaults", costDefaults);
        embodiedFactors = sorted("embodied_factors", embodiedFactors);
        equivalents = sorted("equivalents", equivalents);
        gridCarbon = sorted("grid_carbon", gridCarbon);
        fuelCarbon = sorted("fuel_carbon", fuelCarbon);
        models = sorted("models", models);
        softwareStacks = sorted("software_stacks", softwareStacks);
        kernelGemm = sorted("kernel_gemm", kernelGemm);
        kernelAttention = sorted("kernel_attention", kernelAttention);
        collectives = sorted("collectives", collectives);
    }

    public static Entries none() {
        return of(List.of());
    }

    /// Of two entries of a kind with one id the later stays.
    public static Entries of(Collection<? extends CatalogEntry> entries) {
        return new Entries(
                only(Accelerator.class, entries),
                only(Server.class, entries),
                only(Switch.class, entries),
                only(LinkPart.class, entries),
                only(Nic.class, entries),
                only(StorageNode.class, entries),
                only(Rack.class, entries),
                only(RackEquipment.class, entries),
                only(Region.class, entries),
                only(CoolingType.class, entries),
                only(CloudOffer.class, entries),
                only(CostDefault.class, entries),
                only(EmbodiedFactor.class, entries),
                only(Equivalent.class, entries),
                only(GridCarbon.class, entries),
                only(FuelCarbon.class, entries),
                only(Architecture.class, entries),
                only(SoftwareStack.class, entries),
                only(GemmConstants.class, entries),
                only(AttentionConstants.class, entries),
                only(CollectiveConstants.class, entries));
    }

    /// All entries, kind after kind.
    public List<CatalogEntry> all() {
        var all = new ArrayList<CatalogEntry>();
        for (var kind : CatalogKind.all())
            all.addAll(kind.embedded().apply(this).values());
        return List.copyOf(all);
    }

    /// These and others; an id that both have is taken from the others.
    public Entries with(Collection<? extends CatalogEntry> others) {
        var both = new ArrayList<CatalogEntry>(all());
        both.addAll(others);
        return of(both);
    }

    private static <T extends CatalogEntry> Map<String, T> only(
            Class<T> type, Collection<? extends CatalogEntry> entries) {
        var byId = new TreeMap<String, T>();
        for (var entry : entries) if (type.isInstance(entry)) byId.put(entry.id(), type.cast(entry));
        return byId;
    }

    private static <T extends CatalogEntry> Map<String, T> sorted(String kind, @Nullable Map<String, T> byId) {
        if (byId == null) return Map.of();
        for (var id : byId.keySet()) {
            var entry = byId.get(id);
            if (entry == null || !entry.id().equals(id))
                throw new CatalogException("%s.%s: found the entry %s, expected one with the id %s."
                        .formatted(kind, id, entry == null ? "null" : entry.id(), id));
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byId)));
    }
}

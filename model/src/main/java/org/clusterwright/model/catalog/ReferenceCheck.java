package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.finding.Finding;

/// What an entry refers to is in the catalogue, under that very id.
final class ReferenceCheck {
    private ReferenceCheck() {}

    static void of(Catalog catalog, List<Finding> findings) {
        var accelerators = catalog.accelerators();
        for (var kind : CatalogKind.all()) {
            for (var row : catalog.index(kind).rows()) {
                for (var id : acceleratorsOf(row.entry())) {
                    var found = accelerators.find(id);
                    if (found.isEmpty()) {
                        findings.add(Finding.error(
                                "dangling-reference",
                                row.origin().toString(),
                                "%s refers to the accelerator %s, which no catalogue has."
                                        .formatted(row.entry().id(), id)));
                    } else if (!found.get().id().equals(id)) {
                        findings.add(Finding.error(
                                "reference-by-alias",
                                row.origin().toString(),
                                "%s refers to the accelerator %s by another name than its id %s."
                                        .formatted(
                                                row.entry().id(),
                                                id,
                                                found.get().id())));
                    }
                }
            }
        }
    }

    private static List<String> acceleratorsOf(CatalogEntry entry) {
        return switch (entry) {
            case Server server -> List.of(server.accelerator());
            case CloudOffer offer -> List.of(offer.accelerator());
            case GemmConstants constants -> constants.accelerators();
            case AttentionConstants constants -> constants.accelerators();
            case CollectiveConstants constants -> constants.accelerators();
            case Accelerator _, Architecture _, CoolingType _, CostDefault _, EmbodiedFactor _, Equivalent _ ->
                List.of();
            case FuelCarbon _, GridCarbon _, LinkPart _, Nic _, Rack _, RackEquipment _, Region _ -> List.of();
            case SoftwareStack _, StorageNode _, Switch _ -> List.of();
        };
    }
}

package org.clusterwright.model.catalog;

import java.util.List;

/// What a catalogue holds: something a plan can name.
///
/// A new kind joins the permitted records here, `CatalogKind` and `Entries`.
public sealed interface CatalogEntry
        permits Accelerator,
                Architecture,
                AttentionConstants,
                CloudOffer,
                CollectiveConstants,
                CoolingType,
                CostDefault,
                EmbodiedFactor,
                Equivalent,
                FuelCarbon,
                GemmConstants,
                GridCarbon,
                LinkPart,
                Nic,
                Rack,
                RackEquipment,
                Region,
                Server,
                SoftwareStack,
                StorageNode,
                Switch {

    /// Kebab-case, derived from the name, never reused.
    String id();

    /// As its maker writes it.
    String name();

    /// Former ids, short names, and the names that measurements, clouds and other tools use.
    List<String> aliases();
}

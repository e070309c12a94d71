package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.finding.Finding;

/// Looks for what is wrong in a catalogue although every value can be read.
public final class CatalogCheck {
    private CatalogCheck() {}

    /// What is wrong, or doubtful, each with file and row: errors make figures wrong, warnings make them doubtful.
    public static List<Finding> of(Catalog catalog) {
        var findings = new ArrayList<Finding>();
        NameCheck.of(catalog, findings);
        ReferenceCheck.of(catalog, findings);
        PeakCheck.of(catalog, findings);
        LinkCheck.of(catalog, findings);
        PowerCheck.of(catalog, findings);
        PriceCheck.of(catalog, findings);
        return List.copyOf(findings);
    }
}

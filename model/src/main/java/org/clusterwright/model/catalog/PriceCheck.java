package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A price without a date cannot be judged: it is neither old nor new.
final class PriceCheck {
    private PriceCheck() {}

    static void of(Catalog catalog, List<Finding> findings) {
        for (var kind : CatalogKind.all()) {
            for (var row : catalog.index(kind).rows()) {
                var price = price(row.entry());
                if (price != null && price.date() == null) {
                    findings.add(Finding.warning(
                            "undated-price",
                            row.origin().toString(),
                            "The price of %s, %,.2f USD, is undated (%s)."
                                    .formatted(row.entry().name(), price.value(), price.source())));
                }
            }
        }
    }

    private static @Nullable Sourced<Double> price(CatalogEntry entry) {
        if (entry instanceof Priced priced) return priced.priceUsd();
        return entry instanceof CloudOffer offer ? offer.usdPerInstanceHour() : null;
    }
}

package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What a cloud asks for an instance with accelerators.
///
/// @param accelerator         catalogue id
/// @param accelerators        in one instance
/// @param region              as the provider names it
/// @param usdPerInstanceHour  absent where the provider did not offer it when the price was read
public record CloudOffer(
        String id,
        String name,
        List<String> aliases,
        String provider,
        String instance,
        String accelerator,
        int accelerators,
        Pricing pricing,
        String region,
        @Nullable Sourced<Double> usdPerInstanceHour,
        @Nullable String note)
        implements CatalogEntry {

    /// How the price is agreed; `SPOT_LOWEST` is the least seen over a time, not a price one can plan on.
    public enum Pricing {
        ON_DEMAND,
        SAVINGS_PLAN,
        RESERVED_ONE_YEAR,
        SPOT,
        SPOT_LOWEST
    }

    public CloudOffer {
        aliases = Absent.toEmpty(aliases);
    }

    public @Nullable Double usdPerAcceleratorHour() {
        return usdPerInstanceHour == null || accelerators == 0 ? null : usdPerInstanceHour.value() / accelerators;
    }

    static CloudOffer read(CsvRow row) {
        return new CloudOffer(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("provider"),
                row.text("instance"),
                row.text("accelerator"),
                row.count("accelerators"),
                row.choice("pricing", Pricing.class),
                row.text("region"),
                row.optionalNumber("usd_per_instance_hour", 1),
                row.optionalText("note"));
    }
}

package org.clusterwright.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CoolingType;
import org.clusterwright.model.catalog.Index;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Named;

/// The plans that laws are tried on: all starter plans, and plans generated from them by other
/// decisions. Generation is seeded, so that a
/// failure can be looked at again.
public final class Plans {
    private static final int GENERATED = 24;

    private Plans() {}

    public static Stream<Named<Plan>> all() {
        return Stream.concat(starters(), IntStream.range(0, GENERATED).mapToObj(Plans::generated));
    }

    public static Stream<Named<Plan>> starters() {
        return StarterPlans.list().stream().map(starter -> Named.of(starter.id(), StarterPlans.read(starter.id())));
    }

    private static Named<Plan> generated(int seed) {
        var random = new Random(seed);
        List<StarterPlans.Starter> starters = StarterPlans.list();
        String id = starters.get(random.nextInt(starters.size())).id();
        Catalog catalog = Catalog.shipped();
        List<CoolingType> technologies = catalog.coolingTypes().all().stream()
                .filter(each -> each.kind() == CoolingType.Kind.TECHNOLOGY)
                .toList();
        var settings = new ArrayList<String>(List.of(
                "horizon.years=" + (1 + random.nextInt(12)),
                "site.facility=" + (random.nextBoolean() ? "owned" : "colocation"),
                "site.region=" + any(catalog.regions(), random),
                "site.cooling="
                        + technologies.get(random.nextInt(technologies.size())).id(),
                "site.renewable_share=" + random.nextDouble(),
                "groups[0].count=" + (1 + random.nextInt(40)),
                "operation.utilisation=" + random.nextDouble(),
                "finance.discount=" + 0.5 * random.nextDouble(),
                "finance.discount_rate=" + 0.2 * random.nextDouble(),
                "finance.depreciation_years=" + (2 + 6 * random.nextDouble()),
                "finance.facility_life_years=" + (8 + 20 * random.nextDouble()),
                "finance.residual_share=" + 0.4 * random.nextDouble()));
        if (random.nextInt(3) == 0) {
            settings.add("training.strategy={\"kind\":\"automatic\"}");
        }
        return Named.of(
                "%s, seed %d: %s".formatted(id, seed, settings), Settings.apply(StarterPlans.read(id), settings));
    }

    private static String any(Index<? extends CatalogEntry> entries, Random random) {
        return entries.all().get(random.nextInt(entries.size())).id();
    }
}

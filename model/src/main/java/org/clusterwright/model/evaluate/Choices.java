package org.clusterwright.model.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.Index;
import org.clusterwright.model.performance.Layout;
import org.clusterwright.model.performance.TrainingEstimate;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Strategy;
import org.jspecify.annotations.Nullable;

/// The decisions of a plan that no formula follows, in words.
final class Choices {
    private Choices() {}

    /// @param estimate what the run came to; absent when it could not be worked out
    static List<Choice> of(Plan plan, Catalog catalog, @Nullable TrainingEstimate estimate) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("name", "Plan", plan.name()));
        choices.add(new Choice(
                "horizon.start", "First month", plan.horizon().start().toString()));
        choices.add(new Choice(
                "site.region", "Region", name(catalog.regions(), plan.site().region())));
        choices.add(new Choice("site.facility", "Facility", words(plan.site().facility())));
        choices.add(new Choice(
                "site.cooling",
                "Cooling",
                name(catalog.coolingTypes(), plan.site().cooling())));
        choices.add(new Choice("fabric.topology", "Fabric", words(plan.fabric().topology())));
        choices.add(new Choice(
                "training.model",
                "Model",
                name(catalog.models(), plan.training().model())));
        choices.add(new Choice(
                "training.server",
                "Trained on",
                name(catalog.servers(), plan.training().server())));
        choices.add(new Choice(
                "training.precision",
                "Matrix products in",
                plan.training().precision().name()));
        choices.add(new Choice(
                "training.stack",
                "Software",
                name(catalog.softwareStacks(), plan.training().stack())));
        String how = switch (plan.training().strategy()) {
            case Strategy.Automatic() -> "found by search";
            case Strategy.Given given -> "as given";
        };
        String layout = estimate == null ? "unknown" : layout(estimate.layout());
        choices.add(new Choice("training.strategy", "Parallel strategy, " + how, layout));
        return List.copyOf(choices);
    }

    static String layout(Layout layout) {
        var words = new ArrayList<String>();
        words.add("TP " + layout.tp());
        words.add("PP " + layout.pp() + (layout.vp() > 1 ? " × " + layout.vp() : ""));
        words.add("DP " + layout.dp());
        if (layout.cp() > 1) {
            words.add("CP " + layout.cp());
        }
        if (layout.ep() > 1) {
            words.add("EP " + layout.ep());
        }
        words.add("ZeRO " + layout.zero());
        words.add("micro-batch " + layout.microBatch());
        return String.join(", ", words);
    }

    private static String words(Enum<?> choice) {
        String words = choice.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String name(Index<? extends CatalogEntry> entries, String id) {
        return entries.find(id).map(CatalogEntry::name).orElse(id);
    }
}

package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// save∘load is the identity, over plans in which every field that exists is filled in somewhere.
class RoundTripTest {

    @Test
    void any_plan_is_read_back_as_it_was_written() {
        var paths = new TreeSet<String>();
        for (long seed = 0; seed < 300; seed++) {
            var tree = new RandomPlans(RandomGeneratorFactory.getDefault().create(seed)).tree();
            var plan = new TreeReader("random " + seed).read(tree, Plan.class);
            var text = PlanFile.text(plan);
            var again = PlanFile.read("again " + seed, text.getBytes(StandardCharsets.UTF_8));
            assertThat(again).isEqualTo(plan);
            assertThat(PlanFile.text(again)).isEqualTo(text);
            paths("", TreeWriter.tree(plan), paths);
        }
        assertThat(paths)
                .contains(
                        "site.market_grams_per_kwh",
                        "training.strategy.vp",
                        "catalog.racks.*.power_watts.high",
                        "reproduces.assumed.path",
                        "finance.discount.licence");
    }

    private static void paths(String path, JsonNode node, Set<String> paths) {
        paths.add(path);
        node.properties().forEach(field -> {
            var name = path.matches("catalog\\.\\w+") ? "*" : field.getKey();
            paths(path.isEmpty() ? name : path + "." + name, field.getValue(), paths);
        });
        if (node.isArray()) {
            node.forEach(item -> paths(path, item, paths));
        }
    }
}

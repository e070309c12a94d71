package org.clusterwright.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;

/// Plans that the workbook is tried on: all starter plans, and others made from them at random.
final class Plans {
    private static final int GENERATED = 6;
    private static final long SEED = 20_261_124;

    private Plans() {}

    /// @param label for the name of a test
    record Tried(String label, Plan plan) {
        @Override
        public String toString() {
            return label;
        }
    }

    static Stream<Tried> starters() {
        return StarterPlans.list().stream().map(each -> new Tried(each.id(), StarterPlans.read(each.id())));
    }

    static Stream<Tried> all() {
        return Stream.concat(starters(), generated());
    }

    /// Starter plans with another horizon, facility, size and finance; now and then with a part that is not there.
    private static Stream<Tried> generated() {
        var random = new Random(SEED);
        List<Tried> starters = starters().toList();
        var generated = new ArrayList<Tried>();
        for (int i = 0; i < GENERATED; i++) {
            Tried from = starters.get(random.nextInt(starters.size()));
            Map<String, String> settings = settings(from.plan(), random);
            generated.add(new Tried("generated " + i + " from " + from.label(), Settings.apply(from.plan(), settings)));
        }
        return generated.stream();
    }

    private static Map<String, String> settings(Plan plan, Random random) {
        var settings = new LinkedHashMap<String, String>();
        int[] years = {1, 2, 3, 7, 10, 30};
        settings.put("horizon.years", Integer.toString(years[random.nextInt(years.length)]));
        settings.put("horizon.start", "20" + (20 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)));
        settings.put("site.facility", random.nextBoolean() ? "owned" : "colocation");
        for (int group = 0; group < plan.groups().size(); group++) {
            settings.put("groups[" + group + "].count", Integer.toString(1 + random.nextInt(400)));
        }
        number(settings, "finance.discount", random.nextDouble() * 0.4);
        number(settings, "finance.depreciation_years", 2 + random.nextInt(7));
        number(settings, "finance.electricity_escalation", random.nextDouble() * 0.2 - 0.1);
        number(settings, "finance.discount_rate", random.nextDouble() * 0.15);
        number(settings, "finance.residual_share", random.nextInt(3) * 0.2);
        if (random.nextInt(3) == 0) {
            settings.put("storage", "null");
        }
        return settings;
    }

    /// With bounds around it: the plan file keeps a value between its own.
    private static void number(Map<String, String> settings, String path, double value) {
        settings.put(
                path,
                "{\"value\":" + value + ",\"low\":" + Math.min(value, value * 0.5) + ",\"high\":"
                        + Math.max(value, value * 0.5) + ",\"source\":\"generated\",\"quality\":\"assumption\"}");
    }
}

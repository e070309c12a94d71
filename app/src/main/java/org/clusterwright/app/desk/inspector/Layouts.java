package org.clusterwright.app.desk.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clusterwright.app.desk.workspace.Target.Kind;

/// In which order and under which headings inputs stand, and what is told beside them.
final class Layouts {
    private Layouts() {}

    /// Inputs of a part of the plan by the last steps of their paths. What is not named comes last.
    record Heading(String title, List<String> names) {}

    static List<Heading> headings(Kind kind) {
        return switch (kind) {
            case PLAN -> List.of();
            case SITE ->
                List.of(
                        new Heading("Place", List.of("region", "facility", "cooling", "power_limit_kilowatts")),
                        new Heading(
                                "Energy",
                                List.of(
                                        "pue",
                                        "electricity_usd_per_kwh",
                                        "grid_grams_per_kwh",
                                        "renewable_share",
                                        "market_grams_per_kwh")));
            case FABRIC ->
                List.of(new Heading("Fabric", List.of("topology", "oversubscription", "switch_id", "optic", "cable")));
            case STORAGE -> List.of(new Heading("Storage", List.of("node", "count")));
            case TRAINING ->
                List.of(
                        new Heading("Run", List.of("model", "tokens", "sequence", "global_batch_sequences")),
                        new Heading("Machine", List.of("server", "stack", "precision")),
                        new Heading(
                                "Strategy",
                                List.of(
                                        "strategy",
                                        "tp",
                                        "pp",
                                        "vp",
                                        "cp",
                                        "ep",
                                        "zero",
                                        "micro_batch",
                                        "recompute",
                                        "schedule")));
            case RELIABILITY ->
                List.of(
                        new Heading("Failures", List.of("accelerator_mtbf_hours", "restart_seconds")),
                        new Heading("Checkpoints", List.of("checkpoint_interval_seconds", "checkpoint_write_seconds")));
            case OPERATION -> List.of(new Heading("Load", List.of("utilisation", "idle_power_share")));
            case FINANCE ->
                List.of(
                        new Heading(
                                "Purchase",
                                List.of(
                                        "discount",
                                        "installation_share",
                                        "freight_share",
                                        "spares_share",
                                        "facility_usd_per_kilowatt")),
                        new Heading(
                                "Running",
                                List.of(
                                        "colocation_usd_per_kilowatt_month",
                                        "maintenance_share_per_year",
                                        "insurance_share_per_year",
                                        "software_usd_per_accelerator_year",
                                        "staff_per_thousand_accelerators",
                                        "salary_usd")),
                        new Heading(
                                "Growth and capital",
                                List.of("electricity_escalation", "cost_escalation", "discount_rate")),
                        new Heading("Life", List.of("depreciation_years", "facility_life_years", "residual_share")),
                        new Heading("In pictures", List.of("car_kilograms_per_year")));
        };
    }

    /// Figures that a part of the plan moves first.
    static List<String> follows(Kind kind) {
        return switch (kind) {
            case PLAN ->
                List.of(
                        "performance.training_days",
                        "cost.total_usd",
                        "cost.usd_per_accelerator_hour",
                        "power.it_kilowatts",
                        "emissions.total_tonnes");
            case SITE ->
                List.of(
                        "power.it_kilowatts",
                        "power.peak_kilowatts",
                        "energy.facility_mwh",
                        "operating.electricity_usd",
                        "emissions.scope2_location_tonnes",
                        "water.total_cubic_metres");
            case FABRIC -> List.of("performance.step_seconds", "capital.network_usd", "power.other_load_kilowatts");
            case STORAGE -> List.of("capital.storage_usd", "performance.goodput");
            case TRAINING ->
                List.of(
                        "performance.step_seconds",
                        "performance.model_flops_utilisation",
                        "performance.memory_share",
                        "performance.accelerators",
                        "performance.goodput",
                        "performance.training_days",
                        "cost.usd_per_run");
            case RELIABILITY -> List.of("performance.goodput", "performance.training_days");
            case OPERATION -> List.of("power.servers_kilowatts", "energy.it_mwh", "cost.usd_per_accelerator_hour");
            case FINANCE ->
                List.of(
                        "cost.capital_usd",
                        "cost.operating_usd",
                        "cost.total_usd",
                        "cost.present_value_usd",
                        "cost.usd_per_accelerator_hour");
        };
    }

    /// Of a catalogue entry: what is looked at first.
    private static final List<String> COST_AND_POWER = List.of(
            "price_usd",
            "typical_watts",
            "max_watts",
            "own_typical_watts",
            "own_max_watts",
            "tdp_watts",
            "idle_watts",
            "embodied_kg",
            "capacity_watts",
            "power_watts");

    static boolean isCostOrPower(Field field) {
        return COST_AND_POWER.contains(field.first().name());
    }

    static List<Field> costAndPower(List<Field> fields) {
        return fields.stream()
                .sorted(Comparator.comparingInt(
                        field -> COST_AND_POWER.indexOf(field.first().name())))
                .toList();
    }

    /// Of a catalogue entry: what it is and where that was read.
    static final List<String> ABOUT = List.of(
            "name",
            "vendor",
            "family",
            "organisation",
            "year",
            "release",
            "country",
            "aliases",
            "source",
            "date",
            "quality",
            "licence",
            "note");

    /// Of which kind of entry a field names one.
    private static final Map<String, List<String>> PICKS = Map.ofEntries(
            Map.entry("site.region", List.of("regions")),
            Map.entry("site.cooling", List.of("cooling_types")),
            Map.entry("groups.rack", List.of("racks")),
            Map.entry("groups.pdu", List.of("rack_equipment")),
            Map.entry("groups.placements.item", List.of("servers", "storage_nodes", "switches")),
            Map.entry("fabric.switch_id", List.of("switches")),
            Map.entry("fabric.optic", List.of("link_parts")),
            Map.entry("fabric.cable", List.of("link_parts")),
            Map.entry("storage.node", List.of("storage_nodes")),
            Map.entry("training.model", List.of("models")),
            Map.entry("training.stack", List.of("software_stacks")),
            Map.entry("training.server", List.of("servers")));

    static List<String> picks(String path) {
        String plain = Words.plain(path);
        boolean accelerator = plain.startsWith("catalog.servers.") && plain.endsWith(".accelerator");
        return accelerator ? List.of("accelerators") : PICKS.getOrDefault(plain, List.of());
    }

    /// What counts where nothing is said, in two or three words.
    static final Map<String, String> SILENCE = Map.of(
            "site.power_limit_kilowatts", "no limit",
            "site.market_grams_per_kwh", "as the grid",
            "fabric.switch_id", "none",
            "fabric.optic", "none",
            "fabric.cable", "none",
            "groups.pdu", "not planned",
            "reliability.checkpoint_interval_seconds", "best found",
            "reliability.checkpoint_write_seconds", "by storage");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("servers", "Server"),
            Map.entry("accelerators", "Accelerator"),
            Map.entry("switches", "Switch"),
            Map.entry("link_parts", "Link"),
            Map.entry("nics", "Network card"),
            Map.entry("storage_nodes", "Storage node"),
            Map.entry("racks", "Rack"),
            Map.entry("rack_equipment", "Rack equipment"),
            Map.entry("regions", "Region"),
            Map.entry("cooling_types", "Cooling"),
            Map.entry("cloud_offers", "Cloud offer"),
            Map.entry("cost_defaults", "Cost default"),
            Map.entry("embodied_factors", "Embodied factor"),
            Map.entry("equivalents", "Equivalent"),
            Map.entry("grid_carbon", "Grid carbon"),
            Map.entry("fuel_carbon", "Fuel carbon"),
            Map.entry("models", "Model"),
            Map.entry("software_stacks", "Software"),
            Map.entry("kernel_gemm", "Matrix kernels"),
            Map.entry("kernel_attention", "Attention kernels"),
            Map.entry("collectives", "Collectives"));

    static String kind(String name) {
        return KINDS.getOrDefault(name, Words.said(name));
    }
}

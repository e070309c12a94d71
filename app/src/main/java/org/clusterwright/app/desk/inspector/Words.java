package org.clusterwright.app.desk.inspector;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clusterwright.model.plan.PlanField;

/// What inputs are called and measured in. Names of the file that read well as they are need no line here.
final class Words {
    private Words() {}

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("horizon.start", "First month"),
            Map.entry("horizon.years", "Horizon"),
            Map.entry("pue", "PUE"),
            Map.entry("power_limit_kilowatts", "Power limit of the site"),
            Map.entry("electricity_usd_per_kwh", "Electricity price"),
            Map.entry("grid_grams_per_kwh", "Grid carbon"),
            Map.entry("market_grams_per_kwh", "Supply contract's carbon"),
            Map.entry("renewable_share", "Renewable contracts"),
            Map.entry("cooling_types.water_litres_per_kwh", "Water on site (WUE)"),
            Map.entry("regions.water_litres_per_kwh", "Water of generation"),
            Map.entry("lifecycle_grams_per_kwh", "Life-cycle carbon"),
            Map.entry("direct_grams_per_kwh", "Direct carbon"),
            Map.entry("grid_basis", "Basis of the grid's carbon"),
            Map.entry("switch_id", "Switch"),
            Map.entry("cable", "Cable to the leaf"),
            Map.entry("optic", "Optic between tiers"),
            Map.entry("storage.node", "Storage node"),
            Map.entry("storage.count", "Nodes bought"),
            Map.entry("tokens", "Tokens trained on"),
            Map.entry("sequence", "Sequence length"),
            Map.entry("global_batch_sequences", "Global batch"),
            Map.entry("precision", "Matrix products in"),
            Map.entry("stack", "Software"),
            Map.entry("training.server", "Trained on"),
            Map.entry("strategy.tp", "Tensor parallel"),
            Map.entry("strategy.pp", "Pipeline stages"),
            Map.entry("strategy.vp", "Virtual stages each"),
            Map.entry("strategy.cp", "Context parallel"),
            Map.entry("strategy.ep", "Expert parallel"),
            Map.entry("strategy.zero", "ZeRO level"),
            Map.entry("accelerator_mtbf_hours", "Accelerator-hours a failure"),
            Map.entry("restart_seconds", "Failure to training again"),
            Map.entry("checkpoint_interval_seconds", "Between checkpoints"),
            Map.entry("checkpoint_write_seconds", "A checkpoint takes"),
            Map.entry("utilisation", "Time under load"),
            Map.entry("idle_power_share", "Idle power"),
            Map.entry("discount", "Discount on list prices"),
            Map.entry("installation_share", "Installation"),
            Map.entry("freight_share", "Freight and duty"),
            Map.entry("spares_share", "Spares"),
            Map.entry("facility_usd_per_kilowatt", "Facility construction"),
            Map.entry("colocation_usd_per_kilowatt_month", "Colocation rent"),
            Map.entry("maintenance_share_per_year", "Maintenance"),
            Map.entry("software_usd_per_accelerator_year", "Software licences"),
            Map.entry("staff_per_thousand_accelerators", "Staff, 1,000 accelerators"),
            Map.entry("salary_usd", "Loaded cost of a person"),
            Map.entry("insurance_share_per_year", "Insurance"),
            Map.entry("electricity_escalation", "Growth, electricity price"),
            Map.entry("cost_escalation", "Growth, other costs"),
            Map.entry("discount_rate", "Discount rate (WACC)"),
            Map.entry("residual_share", "Resale at the end"),
            Map.entry("depreciation_years", "Life of the equipment"),
            Map.entry("facility_life_years", "Life of the facility"),
            Map.entry("car_kilograms_per_year", "A small car emits"),
            Map.entry("groups.id", "Short name"),
            Map.entry("groups.count", "Racks"),
            Map.entry("pdu", "Power feed"),
            Map.entry("pdus_per_rack", "Feeds a rack"),
            Map.entry("placements.unit", "Lowest unit"),
            Map.entry("placements.item", "Part"),
            Map.entry("max_watts", "Power, peak"),
            Map.entry("typical_watts", "Power at load"),
            Map.entry("own_max_watts", "Own power, peak"),
            Map.entry("own_typical_watts", "Own power at load"),
            Map.entry("tdp_watts", "Thermal design power"),
            Map.entry("price_usd", "Price"),
            Map.entry("embodied_kg", "Embodied"),
            Map.entry("nics", "Network cards"),
            Map.entry("nic_bytes_per_second", "Rate of a card"),
            Map.entry("port_bytes_per_second", "Rate of a port"),
            Map.entry("cpus", "CPUs"),
            Map.entry("process_nm", "Process node"),
            Map.entry("die_mm2", "Die area"),
            Map.entry("max_load_kg", "Load it carries"),
            Map.entry("rack_units", "Height"),
            Map.entry("embodied_factors.value", "Embodied"));

    /// What a part of a path is called where its last step alone says too little.
    private static final Set<String> CODES = Set.of(
            "bf16", "fp8", "fp16", "fp32", "fp64", "tf32", "int8", "int4", "fp4", "fp6", "mxfp8", "nvfp4", "mxfp4", "h100", "pue");

    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("one_forward_one_backward", "1F1B"),
            Map.entry("dual_pipe", "DualPipe"),
            Map.entry("zero_bubble", "Zero bubble"),
            Map.entry("fat_tree", "Fat tree"),
            Map.entry("rail_optimised", "Rail-optimised"),
            Map.entry("automatic", "Found by search"),
            Map.entry("given", "As given"),
            Map.entry("gpu", "GPU"),
            Map.entry("tpu", "TPU"),
            Map.entry("asic", "ASIC"),
            Map.entry("fpga", "FPGA"),
            Map.entry("cpu", "CPU"),
            Map.entry("pdu", "PDU"),
            Map.entry("ups", "UPS"));

    static String label(PlanField field) {
        String path = plain(field.path());
        String name = field.name();
        String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        String owner = parent.startsWith("catalog.")
                ? parent.split("\\.")[1]
                : parent.substring(parent.lastIndexOf('.') + 1);
        String known = LABELS.get(owner + "." + name);
        if (known == null) {
            known = LABELS.get(name);
        }
        return known != null ? known : said(unitless(name));
    }

    /// A name of a choice as a person says it.
    static String choice(String name) {
        String known = CHOICES.get(name);
        return known != null ? known : said(name);
    }

    /// `host_memory` → `Host memory`, `bf16` → `BF16`.
    static String said(String name) {
        if (CODES.contains(name) || (name.length() <= 6 && name.matches(".*\\d.*"))) {
            return name.toUpperCase(Locale.ROOT);
        }
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A label inside a sentence: `Price` → `price`, `PUE` stays.
    static String inside(String label) {
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return name ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String unitless(String name) {
        return name.replaceAll(
                "_(usd_per_kwh|grams_per_kwh|litres_per_kwh|bytes_per_second|bytes|watts|kilowatts|kg|usd|seconds|hours|years|celsius|factor)$",
                "");
    }

    /// Without indices, and names of entries without their quotes.
    static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "").replaceAll("\\[\"([^\"]*)\"]", ".entry");
    }

    static Measure measure(PlanField field) {
        String name = field.name();
        String path = plain(field.path());
        if (path.contains(".peak_flops_per_second.")) {
            return Measure.FLOPS;
        }
        return switch (name) {
            case "nic_bytes_per_second", "port_bytes_per_second" -> Measure.BIT_RATE;
            case "bytes_per_second" ->
                path.startsWith("catalog.link_parts") || path.startsWith("catalog.nics")
                        ? Measure.BIT_RATE
                        : Measure.BYTE_RATE;
            case "memory_bytes", "host_memory_bytes" -> Measure.MEMORY;
            case "facility_usd_per_kilowatt" -> Measure.of("$/kW", 1);
            case "colocation_usd_per_kilowatt_month" -> Measure.of("$/kW·month", 1);
            case "software_usd_per_accelerator_year" -> Measure.of("$ a year", 1);
            case "car_kilograms_per_year" -> Measure.of("kg a year", 1);
            case "staff_per_thousand_accelerators" -> Measure.of("people", 1);
            case "oversubscription" -> Measure.of(": 1", 1);
            case "horizon.years", "years" -> Measure.of("years", 1);
            case "tokens" -> Measure.TOKENS;
            case "published_total_parameters", "published_active_parameters" -> Measure.TOKENS;
            case "sequence", "context" -> Measure.of("tokens", 1);
            case "global_batch_sequences" -> Measure.of("sequences", 1);
            case "rack_units", "unit" -> path.startsWith("catalog.embodied") ? Measure.PLAIN : Measure.of("U", 1);
            case "discount", "utilisation", "electricity_escalation", "cost_escalation", "discount_rate" ->
                Measure.PER_CENT;
            case "latitude", "longitude" -> Measure.of("°", 1);
            default -> bySuffix(name, path);
        };
    }

    private static Measure bySuffix(String name, String path) {
        if (path.startsWith("catalog.embodied_factors") && name.equals("value")) {
            return Measure.PLAIN;
        }
        if (name.endsWith("_usd_per_kwh")) {
            return Measure.of("$/kWh", 1);
        } else if (name.endsWith("grams_per_kwh")) {
            return Measure.of("g/kWh", 1);
        } else if (name.endsWith("litres_per_kwh")) {
            return Measure.of("L/kWh", 1);
        } else if (name.endsWith("usd")) {
            return Measure.USD;
        } else if (name.endsWith("kilowatts")) {
            return Measure.KILOWATTS;
        } else if (name.endsWith("watts")) {
            return Measure.WATTS;
        } else if (name.endsWith("bytes_per_second")) {
            return Measure.BYTE_RATE;
        } else if (name.endsWith("flops_per_second")) {
            return Measure.FLOPS;
        } else if (name.endsWith("bytes")) {
            return Measure.BYTES;
        } else if (name.endsWith("_kg")) {
            return Measure.KILOGRAMS;
        } else if (name.endsWith("seconds")) {
            return Measure.SECONDS;
        } else if (name.endsWith("hours")) {
            return Measure.of("h", 1);
        } else if (name.endsWith("years")) {
            return Measure.of("years", 1);
        } else if (name.endsWith("celsius")) {
            return Measure.of("°C", 1);
        } else if (name.endsWith("_nm")) {
            return Measure.of("nm", 1);
        } else if (name.endsWith("_mm2")) {
            return Measure.of("mm²", 1);
        } else if (name.contains("share") || name.endsWith("overlap") || name.endsWith("efficiency")) {
            return Measure.PER_CENT;
        }
        return Measure.PLAIN;
    }
}

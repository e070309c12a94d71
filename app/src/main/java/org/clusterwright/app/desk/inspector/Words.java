package org.clusterwright.app.desk.inspector;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clusterwright.model.plan.PlanField;

/// What inputs are called and measured in. Names of the file that read well as they are need no line here.
final class Words {
    private static final Pattern UNIT = Pattern.compile("_(usd_per_kwh|grams_per_kwh|litres_per_kwh|bytes_per_second"
            + "|bytes|watts|kilowatts|kg|usd|seconds|hours|years|celsius|factor)$");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern QUOTED = Pattern.compile("\\[\"([^\"]*)\"]");

    private Words() {}

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("horizon.start", "First month"),
            Map.entry("notes", "One a line"),
            Map.entry("horizon.years", "Horizon"),
            Map.entry("pue", "PUE"),
            Map.entry("power_limit_kilowatts", "Power limit"),
            Map.entry("electricity_usd_per_kwh", "Electricity price"),
            Map.entry("grid_grams_per_kwh", "Grid carbon"),
            Map.entry("market_grams_per_kwh", "Contract carbon"),
            Map.entry("renewable_share", "Renewable"),
            Map.entry("cooling_types.water_litres_per_kwh", "Water on site (WUE)"),
            Map.entry("regions.water_litres_per_kwh", "Water of generation"),
            Map.entry("lifecycle_grams_per_kwh", "Life-cycle carbon"),
            Map.entry("direct_grams_per_kwh", "Direct carbon"),
            Map.entry("grid_basis", "Basis of the grid's carbon"),
            Map.entry("switch_id", "Switch"),
            Map.entry("cable", "Cable to leaf"),
            Map.entry("optic", "Optic"),
            Map.entry("storage.node", "Storage node"),
            Map.entry("storage.count", "Nodes bought"),
            Map.entry("tokens", "Tokens trained on"),
            Map.entry("sequence", "Sequence length"),
            Map.entry("global_batch_sequences", "Global batch"),
            Map.entry("precision", "Precision"),
            Map.entry("stack", "Software"),
            Map.entry("training.server", "Trained on"),
            Map.entry("strategy.tp", "Tensor parallel"),
            Map.entry("strategy.pp", "Pipeline stages"),
            Map.entry("strategy.vp", "Virtual stages each"),
            Map.entry("strategy.cp", "Context parallel"),
            Map.entry("strategy.ep", "Expert parallel"),
            Map.entry("strategy.zero", "ZeRO level"),
            Map.entry("accelerator_mtbf_hours", "Hours a failure"),
            Map.entry("restart_seconds", "Restart"),
            Map.entry("checkpoint_interval_seconds", "Every"),
            Map.entry("checkpoint_write_seconds", "Takes"),
            Map.entry("utilisation", "Time under load"),
            Map.entry("idle_power_share", "Idle power"),
            Map.entry("discount", "Discount"),
            Map.entry("installation_share", "Installation"),
            Map.entry("freight_share", "Freight, duty"),
            Map.entry("spares_share", "Spares"),
            Map.entry("facility_usd_per_kilowatt", "Facility build"),
            Map.entry("colocation_usd_per_kilowatt_month", "Colocation rent"),
            Map.entry("maintenance_share_per_year", "Maintenance"),
            Map.entry("software_usd_per_accelerator_year", "Software"),
            Map.entry("staff_per_thousand_accelerators", "Staff"),
            Map.entry("salary_usd", "Cost a person"),
            Map.entry("insurance_share_per_year", "Insurance"),
            Map.entry("electricity_escalation", "Electricity growth"),
            Map.entry("cost_escalation", "Cost growth"),
            Map.entry("discount_rate", "WACC"),
            Map.entry("residual_share", "Resale"),
            Map.entry("depreciation_years", "Equipment life"),
            Map.entry("facility_life_years", "Facility life"),
            Map.entry("car_kilograms_per_year", "Small car emits"),
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
            Map.entry("tdp_watts", "Design power"),
            Map.entry("idle_watts", "Power, idle"),
            Map.entry("price_usd", "Price"),
            Map.entry("memory_bytes_per_second", "Memory rate"),
            Map.entry("link_bytes_per_second", "Link rate"),
            Map.entry("scale_up_size", "Scale-up domain"),
            Map.entry("qkv_biases", "QKV biases"),
            Map.entry("published_total_parameters", "Parameters"),
            Map.entry("published_active_parameters", "Active parameters"),
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

    /// What a short label leaves out, for tooltips and the ear.
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("power_limit_kilowatts", "Most that the site gives the computers"),
            Map.entry("renewable_share", "Share of the energy bought under renewable contracts"),
            Map.entry("market_grams_per_kwh", "Carbon intensity of the supply contract"),
            Map.entry("oversubscription", "Bandwidth down over bandwidth up of a leaf"),
            Map.entry("optic", "Optic at each end of a link between tiers"),
            Map.entry("cable", "Cable between server and leaf"),
            Map.entry("accelerator_mtbf_hours", "Accelerator-hours between two interruptions of the run"),
            Map.entry("restart_seconds", "From a failure to training again"),
            Map.entry("checkpoint_interval_seconds", "Time trained between two checkpoints"),
            Map.entry("checkpoint_write_seconds", "How long a checkpoint holds the run up"),
            Map.entry("utilisation", "Share of the horizon in which the accelerators are under load"),
            Map.entry("idle_power_share", "Power when idle over power under load"),
            Map.entry("discount", "Off the list price of the equipment"),
            Map.entry("installation_share", "Share of the equipment's price"),
            Map.entry("freight_share", "Share of the equipment's price"),
            Map.entry("spares_share", "Share of the servers' price"),
            Map.entry("facility_usd_per_kilowatt", "Construction of an owned facility"),
            Map.entry("maintenance_share_per_year", "A year, share of the servers' price"),
            Map.entry("insurance_share_per_year", "A year, share of the assets"),
            Map.entry("software_usd_per_accelerator_year", "Licences, an accelerator"),
            Map.entry("staff_per_thousand_accelerators", "People for a thousand accelerators"),
            Map.entry("salary_usd", "Loaded, a year"),
            Map.entry("electricity_escalation", "Growth a year"),
            Map.entry("cost_escalation", "Growth of other running costs, a year"),
            Map.entry("discount_rate", "For present values: weighted average cost of capital"),
            Map.entry("residual_share", "Share of the equipment's price that its sale brings"),
            Map.entry("car_kilograms_per_year", "To picture the emissions"),
            Map.entry("vp", "Virtual stages of a pipeline stage, 1 when not interleaved"),
            Map.entry("zero", "0 nothing sharded, 1 optimiser, 2 gradients too, 3 weights too"),
            Map.entry("micro_batch", "Sequences that pass the pipeline together"));

    static String meaning(PlanField field) {
        return MEANINGS.getOrDefault(field.name(), "");
    }

    /// What a part of a path is called where its last step alone says too little.
    private static final Set<String> CODES = Set.of(
            "bf16", "fp8", "fp16", "fp32", "fp64", "tf32", "int8", "int4", "fp4", "fp6", "mxfp8", "nvfp4", "mxfp4",
            "h100", "pue");

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
        String owner =
                parent.startsWith("catalog.") ? parent.split("\\.")[1] : parent.substring(parent.lastIndexOf('.') + 1);
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
        return UNIT.matcher(name).replaceAll("");
    }

    /// Without indices, and names of entries without their quotes.
    static String plain(String path) {
        return path.indexOf('[') < 0
                ? path
                : QUOTED.matcher(INDEX.matcher(path).replaceAll("")).replaceAll(".entry");
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
            case "colocation_usd_per_kilowatt_month" -> Measure.of("$/kW·mo", 1);
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

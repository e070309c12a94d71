package org.clusterwright.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.CoolingType;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.Precision;
import org.clusterwright.model.catalog.Rack;
import org.clusterwright.model.catalog.RackEquipment;
import org.clusterwright.model.catalog.Region;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.StorageNode;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A small plan with round numbers, and a catalogue of its own for it.
final class Sample {

    private Sample() {}

    static final String TEXT = """
            {
              "format": "clusterwright/plan",
              "version": 1,
              "name": "Two racks",
              "notes": ["A note"],
              "horizon": {"start": "2027-01", "years": 5},
              "site": {"region": "plain", "facility": "colocation", "cooling": "cold", "renewable_share": 0.5},
              "groups": [
                {
                  "id": "compute", "name": "Compute", "hall": "1", "row": "A", "rack": "shell", "count": 2,
                  "pdu": "tap", "pdus_per_rack": 2,
                  "placements": [{"unit": 1, "item": "box"}, {"unit": 11, "item": "box"}]
                }
              ],
              "fabric": {"topology": "fat_tree", "switch_id": "leaf", "oversubscription": 1},
              "storage": {"node": "flash", "count": 3},
              "training": {
                "model": "tiny",
                "tokens": {"value": 1e9, "low": 9e8, "high": 2e9, "source": "A paper", "date": "2026", "quality": "measured"},
                "sequence": 2048, "global_batch_sequences": 64, "precision": "bf16", "stack": "none", "server": "box",
                "strategy": {
                  "kind": "given", "tp": 2, "pp": 1, "vp": 1, "cp": 1, "ep": 1, "zero": 1, "micro_batch": 1,
                  "recompute": "none", "schedule": "one_forward_one_backward"
                }
              },
              "reliability": {"accelerator_mtbf_hours": 50000, "restart_seconds": 600},
              "operation": {"utilisation": 0.8, "idle_power_share": 0.3},
              "finance": {
                "discount": 0.1, "installation_share": 0.03, "freight_share": 0.03, "spares_share": 0.03,
                "facility_usd_per_kilowatt": 10800, "colocation_usd_per_kilowatt_month": 150,
                "maintenance_share_per_year": 0.05, "software_usd_per_accelerator_year": 0,
                "staff_per_thousand_accelerators": 1, "salary_usd": 180000, "insurance_share_per_year": 0.003,
                "electricity_escalation": 0.02, "cost_escalation": 0.02, "discount_rate": 0.1, "residual_share": 0.1,
                "depreciation_years": 5, "facility_life_years": 15, "car_kilograms_per_year": 1440
              }
            }
            """;

    /// As a starter plan: it refers by id.
    static Plan plan() {
        return PlanFile.read("sample.cwplan", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    static Plan plan(String replaced, String by) {
        return PlanFile.read("sample.cwplan", TEXT.replace(replaced, by).getBytes(StandardCharsets.UTF_8));
    }

    /// Box: 10 U, 10 kW, 100 kg, 8 cards of 50 GB/s. Shell: 42 U, 40 kW, 1000 kg. Tap: 20 kW. Leaf: 64
    /// ports of 50 GB/s.
    static Entries entries() {
        return Entries.of(List.of(
                new Accelerator(
                        "chip",
                        "Chip",
                        List.of("C1"),
                        "Maker",
                        Accelerator.Kind.GPU,
                        2025,
                        "HBM3",
                        known(80e9),
                        known(3e12),
                        Map.of(Precision.BF16, known(1e15)),
                        false,
                        known(700),
                        null,
                        null,
                        null,
                        8,
                        known(30_000),
                        null,
                        null,
                        null,
                        null),
                server("box", 10, known(10_000), known(100)),
                server("light", 10, null, null),
                server("tall", 60, known(10_000), known(100)),
                new Switch(
                        "leaf",
                        "Leaf",
                        List.of(),
                        "Maker",
                        "Ethernet",
                        64,
                        known(50e9),
                        known(700),
                        known(1000),
                        known(50_000),
                        1,
                        known(15),
                        null),
                new StorageNode(
                        "flash",
                        "Flash",
                        List.of(),
                        "Maker",
                        known(1e15),
                        4,
                        known(25e9),
                        known(1200),
                        known(1600),
                        known(400_000),
                        2,
                        known(40),
                        null),
                new Rack(
                        "shell",
                        "Shell",
                        List.of(),
                        "Maker",
                        42,
                        known(40_000),
                        known(1000),
                        known(150),
                        known(3000),
                        null),
                new RackEquipment(
                        "tap",
                        "Tap",
                        List.of(),
                        "Maker",
                        RackEquipment.Kind.PDU,
                        known(20_000),
                        0,
                        known(10),
                        null,
                        null,
                        known(2000),
                        null),
                new CoolingType(
                        "cold",
                        "Cold plate",
                        List.of(),
                        CoolingType.Kind.TECHNOLOGY,
                        known(1.1),
                        null,
                        known(100_000),
                        null,
                        null,
                        null,
                        null),
                new Region(
                        "plain",
                        "Plain",
                        List.of(),
                        "AAA",
                        null,
                        null,
                        known(400),
                        null,
                        null,
                        null,
                        null,
                        known(0.1),
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private static Server server(
            String id, int units, @Nullable Sourced<Double> maxWatts, @Nullable Sourced<Double> weightKg) {
        return new Server(
                id,
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                List.of(),
                "Maker",
                "chip",
                8,
                null,
                null,
                null,
                8,
                known(50e9),
                maxWatts,
                maxWatts,
                "air",
                units,
                weightKg,
                known(300_000),
                null);
    }

    static Sourced<Double> known(double value) {
        return Sourced.of(value, "round number", Quality.DATASHEET);
    }
}

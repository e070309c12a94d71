package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.api.Test;

/// What nobody published is the product carbon footprint of the H100, scaled: its logic by die area and node after ACT
/// (Gupta et al. 2022), its memory by gigabyte. The shipped figures follow from the shipped factors.
class EmbodiedEstimateTest {

    /// Nodes that ACT does not list, by the one that stands for them.
    private static final Map<Integer, Integer> NODE = Map.of(4, 5, 6, 7, 12, 14, 16, 14, 2, 3);

    private final Catalog catalog = Catalog.shipped();

    @Test
    void the_die_of_an_h100_emits_22_8_kg() {
        // CPA = (583 g/kWh · 2.75 kWh/cm² + (430 + 225)/2 + 500) g/cm² / 0.875 = 2.778 kg/cm²
        assertThat(perSquareCentimetre(5)).isCloseTo(2.778, within(0.001));
        assertThat(8.14 * perSquareCentimetre(5) + 0.15).isCloseTo(22.76, within(0.01));
    }

    @Test
    void estimates_follow_from_the_factors() {
        double vendor = factor("accelerator-nvidia-h100-sxm");
        double perGigabyte = factor("accelerator-hbm-per-gb-pcf-anchored-k");
        double logic = vendor - perGigabyte * 80;
        double h100 = 8.14 * perSquareCentimetre(5);
        int estimates = 0;
        for (var chip : catalog.accelerators().all()) {
            var embodied = chip.embodiedKg();
            if (embodied == null || !embodied.source().contains("by ACT over that of the H100")) continue;
            double die = value(chip.dieMm2()) / 100 * perSquareCentimetre((int) value(chip.processNm()));
            double memory =
                    chip.memoryType().contains("HBM") ? perGigabyte * value(chip.memoryBytes()) / CsvRow.GIB : 0;
            assertThat(embodied.value())
                    .as(chip.id())
                    .isCloseTo(logic * die / h100 + memory, within(0.001 * embodied.value()));
            estimates++;
        }
        assertThat(estimates).isGreaterThan(30);
    }

    private double perSquareCentimetre(int node) {
        var prefix = "act-logic-" + NODE.getOrDefault(node, node) + "nm-";
        double energy = factor("act-logic-taiwan-fab-grid-2022") * factor(prefix + "epa");
        double gases = (factor(prefix + "gpa-95-abatement") + factor(prefix + "gpa-99-abatement")) / 2;
        return (energy + gases + factor(prefix + "mpa")) / factor("act-logic-default-fab-yield") / 1000;
    }

    private double factor(String id) {
        return catalog.embodiedFactors().find(id).orElseThrow().value().value();
    }

    private static double value(@org.jspecify.annotations.Nullable Sourced<Double> sourced) {
        assertThat(sourced).isNotNull();
        return sourced == null ? Double.NaN : sourced.value();
    }
}

package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.clusterwright.model.catalog.Accelerator.Kind;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCatalogTest {

    private final Catalog catalog = Catalog.shipped();

    @ParameterizedTest
    @CsvSource({
        "accelerators, 121",
        "servers, 77",
        "switches, 19",
        "link_parts, 13",
        "nics, 10",
        "storage_nodes, 8",
        "racks, 5",
        "rack_equipment, 16",
        "regions, 80",
        "cooling_types, 30",
        "cloud_offers, 266",
        "cost_defaults, 36",
        "embodied_factors, 162",
        "equivalents, 28",
        "grid_carbon, 590",
        "fuel_carbon, 20",
        "models, 173"
    })
    void every_fact_is_shipped(String kind, int entries) {
        var found = CatalogKind.all().stream()
                .filter(one -> one.name().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(catalog.index(found.getFirst()).size()).isEqualTo(entries);
    }

    @Test
    void all_sorts_of_accelerators_are_there() {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        for (var chip : catalog.accelerators().all()) kinds.merge(chip.kind(), 1, Integer::sum);
        assertThat(kinds).isEqualTo(Map.of(Kind.GPU, 58, Kind.TPU, 8, Kind.ASIC, 32, Kind.FPGA, 12, Kind.CPU, 11));
    }

    @Test
    void units_are_those_of_the_international_system() {
        var h100 = catalog.accelerators().find("h100").orElseThrow();
        assertThat(value(h100.memoryBytes())).isEqualTo(80L << 30);
        assertThat(value(h100.memoryBytesPerSecond())).isEqualTo(3.35e12);
        assertThat(value(h100.peak(Precision.BF16))).isEqualTo(989.4e12);
        assertThat(value(h100.linkBytesPerSecond())).isEqualTo(450e9);
        assertThat(value(h100.tdpWatts())).isEqualTo(700);

        var dgx = catalog.servers().find("DGX H100").orElseThrow();
        assertThat(value(dgx.maxWatts())).isEqualTo(10_200);
        assertThat(dgx.nics()).isEqualTo(8);
        assertThat(dgx.scaleOutBytesPerSecondPerAccelerator()).isEqualTo(50e9); // 400 Gb/s a card, one card each
        assertThat(catalog.accelerators().find(dgx.accelerator())).contains(h100);

        var qm9700 = catalog.switches().find("qm9700").orElseThrow();
        assertThat(qm9700.ports()).isEqualTo(64);
        assertThat(qm9700.portBytesPerSecond().value()).isEqualTo(50e9);
    }

    @Test
    void what_the_maker_does_not_say_is_absent() {
        var host = catalog.servers().find("tpu-v4-host").orElseThrow();
        assertThat(host.network()).isEqualTo("ICI + DCN");
        assertThat(host.scaleOutBytesPerSecondPerAccelerator()).isNull();
        assertThat(host.priceUsd()).isNull();
        assertThat(catalog.accelerators().find("v100").orElseThrow().peak(Precision.BF16))
                .isNull();
    }

    @Test
    void every_accelerator_but_one_says_what_a_step_needs() {
        var lacking = catalog.accelerators().all().stream()
                .filter(chip -> chip.peakFlopsPerSecond().isEmpty()
                        || chip.memoryBytes() == null
                        || chip.memoryBytesPerSecond() == null)
                .map(Accelerator::id);
        assertThat(lacking).containsExactlyInAnyOrder("t-head-hanguang-800", "amd-alveo-u30");
    }

    /// How published measurements, clouds and people call them.
    @ParameterizedTest
    @CsvSource({
        "A100-SXM-40GB, nvidia-a100-sxm4-40-gb",
        "A100-SXM-80GB, nvidia-a100-sxm4-80-gb",
        "B200-SXM-180GB, nvidia-b200",
        "NVIDIA B200-SXM-180GB, nvidia-b200",
        "B300-SXM-270GB, nvidia-b300",
        "GB200-192GB, nvidia-gb200",
        "GB200-NVL72-192GB, nvidia-gb200",
        "GB300-288GB, nvidia-gb300",
        "H100-SXM-80GB, nvidia-h100-sxm5-80gb",
        "H100-SXM-80GB (GCP A3), nvidia-h100-sxm5-80gb",
        "H100-SXM-96GB-HBM2e-500W, nvidia-h100-sxm5-96gb-hbm2e",
        "H100-SXM-96GB, nvidia-h100-sxm5-96gb-hbm2e",
        "H800-SXM-80GB, nvidia-h800-sxm5",
        "H200-SXM-141GB, nvidia-h200-sxm",
        "NVIDIA H200-NVL-141GB, nvidia-h200-nvl",
        "Virtualized NVIDIA H200-SXM-141GB, nvidia-h200-sxm",
        "GH200-480GB(96GB HBM3), nvidia-gh200",
        "L40S-48GB, nvidia-l40s",
        "RTX-PRO-6000-BSE, nvidia-rtx-pro-6000-blackwell-server-edition",
        "MI300X, amd-instinct-mi300x",
        "AMD Instinct MI300X 192GB HBM3, amd-instinct-mi300x",
        "AMD Instinct MI325X 256GB HBM3E, amd-instinct-mi325x",
        "MI355X, amd-instinct-mi355x",
        "TPU-v4, google-tpu-v4",
        "TPU-v5e, google-tpu-v5e",
        "TPU-v5p, google-tpu-v5p",
        "TPU-v6e (Trillium), google-tpu-v6e-trillium",
        "TPUV3, google-tpu-v3",
        "V100, nvidia-tesla-v100-sxm2-16-gb",
        "h100, nvidia-h100-sxm5-80gb",
        "nvidia h100 sxm5 80gb, nvidia-h100-sxm5-80gb",
        "Trainium2, amazon-trainium2"
    })
    void an_accelerator_is_found_by_every_name(String name, String id) {
        assertThat(catalog.accelerators().find(name)).map(Accelerator::id).contains(id);
    }

    @Test
    void cloud_regions_lead_to_their_grid() {
        assertThat(catalog.regions().find("aws:us-east-1")).map(Region::id).contains("us-va");
        assertThat(catalog.regions().find("gcp:europe-north1")).map(Region::id).contains("fin");
        var virginia = catalog.regions().find("US-VA").orElseThrow();
        assertThat(value(virginia.gridGramsPerKwh())).isEqualTo(270.49);
        assertThat(virginia.gridBasis()).contains("direct");
    }

    @Test
    void clouds_sell_the_card_that_the_instance_holds() {
        var nc = catalog.cloudOffers().all().stream()
                .filter(offer -> offer.instance().equals("NC48ads A100 v4"))
                .map(CloudOffer::accelerator);
        assertThat(nc).isNotEmpty().containsOnly("nvidia-a100-pcie");
        var p5 = catalog.cloudOffers()
                .find("aws-p5-48xlarge-on-demand-us-east-1-2025")
                .orElseThrow();
        assertThat(p5.usdPerAcceleratorHour()).isEqualTo(6.88); // 55.04 USD for eight
    }

    @Test
    void a_value_recalled_is_an_assumption_and_keeps_no_borrowed_date() {
        var h100 = catalog.accelerators().find("h100").orElseThrow();
        var read = h100.peak(Precision.BF16);
        var recalled = h100.peak(Precision.TF32);
        assertThat(read)
                .isNotNull()
                .extracting(Sourced::quality, Sourced::date)
                .containsExactly(Quality.DATASHEET, "2026-07");
        assertThat(recalled)
                .isNotNull()
                .extracting(Sourced::quality, Sourced::date)
                .containsExactly(Quality.ASSUMPTION, null);
        assertThat(h100.priceUsd()).isNotNull().extracting(Sourced::date).isEqualTo("2024");
    }

    @Test
    void share_alike_data_stands_in_a_file_of_its_own() {
        for (var row : catalog.embodiedFactors().rows()) {
            boolean shareAlike = "ODbL-1.0".equals(row.entry().value().licence());
            assertThat(row.origin().file().equals("embodied_factors_boavizta.csv"))
                    .isEqualTo(shareAlike);
        }
    }

    @Test
    void an_embodied_figure_always_shows_its_range() {
        for (var chip : catalog.accelerators().all()) {
            var embodied = chip.embodiedKg();
            if (embodied == null) continue;
            assertThat(embodied.low()).as(chip.id()).isNotNull().isLessThanOrEqualTo(embodied.value());
            assertThat(embodied.high()).as(chip.id()).isNotNull().isGreaterThanOrEqualTo(embodied.value());
        }
    }

    @Test
    void the_shipped_catalogue_has_no_errors() {
        assertThat(CatalogCheck.of(catalog)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static double value(@org.jspecify.annotations.Nullable Sourced<Double> sourced) {
        assertThat(sourced).isNotNull();
        return sourced == null ? Double.NaN : sourced.value();
    }
}

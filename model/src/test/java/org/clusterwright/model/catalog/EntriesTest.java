package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class EntriesTest {

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void every_shipped_entry_survives_the_way_through_json() {
        var all = new ArrayList<CatalogEntry>();
        for (var kind : CatalogKind.all())
            all.addAll(Catalog.shipped().index(kind).all());
        var entries = Entries.of(all);
        assertThat(entries.all()).hasSameSizeAs(all);
        assertThat(json.readValue(json.writeValueAsString(entries), Entries.class))
                .isEqualTo(entries);
    }

    @Test
    void entries_read_like_the_paths_that_settings_name() {
        var h100 = Catalog.shipped().accelerators().find("h100").orElseThrow();
        var tree = json.readTree(json.writeValueAsString(Entries.of(java.util.List.of(h100))));
        assertThat(tree.propertyNames()).containsExactly("accelerators");
        var chip = tree.path("accelerators").path("nvidia-h100-sxm5-80gb");
        assertThat(chip.path("memory_bytes").path("value").doubleValue()).isEqualTo(80L << 30);
        assertThat(chip.path("peak_flops_per_second").path("BF16").path("value").doubleValue())
                .isEqualTo(989.4e12);
        assertThat(chip.path("price_usd").path("date").stringValue()).isEqualTo("2024");
    }

    @Test
    void entries_are_found_again_as_a_catalogue() {
        var dgx = Catalog.shipped().servers().find("dgx-h100").orElseThrow();
        var h100 = Catalog.shipped().accelerators().find(dgx.accelerator()).orElseThrow();
        var catalog = Catalog.of(Entries.none().with(java.util.List.of(dgx, h100)));
        assertThat(catalog.servers().find("DGX H100")).contains(dgx);
        assertThat(catalog.accelerators().find("H100-SXM-80GB")).contains(h100);
        assertThat(catalog.find("dgx-h100").isPresent()).isTrue();
        assertThat(catalog.switches().size()).isZero();
    }

    @Test
    void an_entry_under_another_id_is_refused() {
        var rack = Catalog.shipped().racks().all().getFirst();
        var nothing = Entries.none();
        assertThatThrownBy(() -> json.readValue(
                        "{\"racks\": {\"other\": " + json.writeValueAsString(rack) + "}}", Entries.class))
                .hasMessageContaining("racks.other: found the entry rack-42u, expected one with the id other");
        assertThat(nothing.racks()).isEqualTo(Map.of());
    }
}

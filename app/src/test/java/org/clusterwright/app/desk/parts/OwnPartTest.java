package org.clusterwright.app.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.clusterwright.model.quantity.Quality;
import org.junit.jupiter.api.Test;

class OwnPartTest {
    private final Parts parts = new Parts(Catalog.shipped(), Catalog.shipped());
    private final Plan plan = StarterPlans.read("llama-3.1-405b-h100").embedding(Catalog.shipped());
    private final Part server = find(plan, "servers", "dgx-h200");

    @Test
    void its_values_are_taken_over_as_assumptions() {
        Part own = own(server);
        assertThat(own.source()).isEqualTo(Part.Source.YOURS);
        assertThat(own.facts()).isEqualTo(server.facts());
        var price = Objects.requireNonNull(own.price());
        assertThat(price.value())
                .isEqualTo(Objects.requireNonNull(server.price()).value());
        assertThat(price.quality()).isEqualTo(Quality.ASSUMPTION);
        assertThat(price.source()).isEqualTo("taken over from DGX H200");
    }

    @Test
    void every_kind_on_a_shelf_can_be_ones_own_and_stays_so_in_the_file() {
        var index = parts.index(plan.catalog());
        for (Shelf shelf : Shelf.values()) {
            for (var kind : shelf.kinds()) {
                Part from = index.parts().stream()
                        .filter(part -> part.key().kind().equals(kind.name()))
                        .findFirst()
                        .orElseThrow();
                Plan changed = OwnPart.add(plan, from, OwnPart.key(from, index));
                byte[] text = PlanFile.text(changed).getBytes(StandardCharsets.UTF_8);
                assertThat(PlanFile.read("own", text)).isEqualTo(changed);
            }
        }
    }

    @Test
    void the_id_is_new_each_time() {
        var once = OwnPart.key(server, parts.index(plan.catalog()));
        assertThat(once.id()).isEqualTo("dgx-h200-own");
        Plan changed = OwnPart.add(plan, server, once);
        Part own = find(changed, "servers", once.id());
        assertThat(OwnPart.key(own, parts.index(changed.catalog())).id()).isEqualTo("dgx-h200-own-2");
    }

    @Test
    void it_is_edited_by_its_path_and_goes_again() {
        var key = OwnPart.key(server, parts.index(plan.catalog()));
        Plan changed = Settings.apply(
                OwnPart.add(plan, server, key), Map.of("catalog.servers.dgx-h200-own.price_usd", "123000"));
        Part own = find(changed, "servers", key.id());
        assertThat(own.priceText()).isEqualTo("$ 123 k");
        assertThat(OwnPart.used(changed, own)).isFalse();
        assertThat(OwnPart.remove(changed, own)).isEqualTo(plan);
    }

    @Test
    void what_stands_in_the_racks_is_used() {
        String placed = plan.groups().stream()
                .flatMap(group -> group.placements().stream())
                .map(placement -> placement.item())
                .filter(item -> Catalog.shipped().servers().find(item).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(OwnPart.used(plan, find(plan, "servers", placed))).isTrue();
    }

    @Test
    void a_shipped_part_with_another_price_is_changed_and_reset() {
        Plan changed = Settings.apply(
                plan.withCatalog(plan.catalog().with(java.util.List.of(server.entry()))),
                Map.of("catalog.servers.dgx-h200.price_usd", "1"));
        Part cheap = find(changed, "servers", "dgx-h200");
        assertThat(cheap.source()).isEqualTo(Part.Source.CHANGED);
        assertThat(find(OwnPart.remove(changed, cheap), "servers", "dgx-h200").source())
                .isEqualTo(Part.Source.SHIPPED);
    }

    private Part own(Part from) {
        var key = OwnPart.key(from, parts.index(plan.catalog()));
        return find(OwnPart.add(plan, from, key), key.kind(), key.id());
    }

    private Part find(Plan in, String kind, String id) {
        return parts.index(in.catalog()).find(new Part.Key(kind, id)).orElseThrow();
    }
}

package org.clusterwright.app.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.clusterwright.app.desk.parts.Facet;
import org.clusterwright.app.desk.parts.Filter;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.parts.Parts;
import org.clusterwright.app.desk.parts.Shelf;
import org.clusterwright.app.desk.parts.Sorting;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueModelTest {
    private final CatalogueModel model = new CatalogueModel();
    private final int servers = Catalog.shipped().servers().size();

    @BeforeEach
    void shipped() {
        model.index(new Parts(Catalog.shipped(), Catalog.shipped()).index(Entries.none()));
    }

    @Test
    void it_begins_with_all_servers() {
        assertThat(model.rows()).hasSize(servers);
        assertThat(model.count().get()).isEqualTo(String.valueOf(servers));
    }

    @Test
    void a_search_says_how_many_of_how_many() {
        model.typed().set("8 gpu");
        assertThat(model.count().get()).isEqualTo(model.rows().size() + " of " + servers);
        assertThat(model.rows()).isNotEmpty().hasSizeLessThan(servers);
    }

    @Test
    void a_range_leaves_out_what_does_not_say() {
        model.filter().set(Filter.none().with(Facet.PRICE, new Filter.Bounds(0, 1e12)));
        assertThat(model.rows()).allSatisfy(part -> assertThat(part.price()).isNotNull());
        assertThat(model.rows()).hasSizeLessThan(servers);
    }

    @Test
    void vendors_are_chosen_by_word() {
        model.filter().set(Filter.none().with(Facet.VENDOR, Set.of("AMD", "NVIDIA")));
        assertThat(model.rows()).extracting(Part::vendor).containsOnly("AMD", "NVIDIA");
        model.clear();
        assertThat(model.rows()).hasSize(servers);
    }

    @Test
    void a_chip_says_only_the_end_that_excludes() {
        var span = Filter.span(Facet.MEMORY, model.onShelf());
        var filter = Filter.none().with(Facet.MEMORY, new Filter.Bounds(80, span.getLast()));
        assertThat(filter.say(Facet.MEMORY, span)).isEqualTo("Memory ≥ 80 GB");
        assertThat(Filter.none()
                        .with(Facet.YEAR, new Filter.Bounds(2022, 2024))
                        .say(Facet.YEAR, List.of(2017.0, 2026.0)))
                .isEqualTo("Year 2022 – 2024");
    }

    @Test
    void what_does_not_say_comes_last_both_ways() {
        for (boolean descending : new boolean[] {false, true}) {
            model.order().set(new CatalogueModel.Order(Sorting.PRICE, descending));
            var prices = model.rows().stream().map(Part::price).toList();
            int firstUnknown = prices.indexOf(null);
            assertThat(prices.subList(firstUnknown, prices.size())).containsOnlyNulls();
            Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            assertThat(model.rows().subList(0, firstUnknown).stream()
                            .map(Facet.PRICE::number)
                            .toList())
                    .isSortedAccordingTo(order);
        }
    }

    @Test
    void another_shelf_lifts_the_filters_and_sorts_as_usual_there() {
        model.filter().set(Filter.none().with(Facet.VENDOR, Set.of("AMD")));
        model.shelf().set(Shelf.NETWORK);
        assertThat(model.filter().get().active()).isFalse();
        assertThat(model.rows().getFirst().key().kind()).isEqualTo("switches");
        assertThat(model.sortings()).contains(Sorting.PRICE).doesNotContain(Sorting.MEMORY);
    }

    @Test
    void like_compares_with_like_and_four_at_most() {
        for (Part part : model.rows().subList(0, 4)) {
            assertThat(model.compare(part.key())).isEmpty();
        }
        Part fifth = model.rows().get(4);
        assertThat(model.compare(fifth.key())).startsWith("Four parts");
        model.compare(model.rows().getFirst().key());
        assertThat(model.comparedParts()).hasSize(3);
        model.shelf().set(Shelf.CHIPS);
        assertThat(model.compare(model.rows().getFirst().key())).contains("another kind");
    }

    @Test
    void only_starred_parts_can_be_shown() {
        Part part = model.rows().get(3);
        model.star(part.key());
        model.filter().set(Filter.none().favourites(true));
        assertThat(model.rows()).containsExactly(part);
        model.star(part.key());
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void stars_are_remembered_and_what_is_gone_is_not_compared() {
        Part part = model.rows().get(3);
        String kept = Remembered.text(List.of(part.key(), new Part.Key("servers", "gone")));
        assertThat(Remembered.keys(kept)).contains(part.key());
        model.restore(Remembered.keys(kept), Remembered.keys(kept));
        assertThat(model.starred().get()).contains(part.key());
        assertThat(model.comparedParts()).containsExactly(part);
        assertThat(Remembered.keys("")).isEmpty();
    }

    @Test
    void a_search_without_success_says_where_it_would_have_had_some() {
        model.typed().set("quantum-2");
        assertThat(model.rows()).isEmpty();
        assertThat(model.elsewhere()).containsExactly(Shelf.NETWORK);
    }
}

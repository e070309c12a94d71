package org.clusterwright.app.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {
    private final Parts parts = new Parts(Catalog.shipped(), Catalog.shipped());
    private final CatalogueIndex index = parts.index(Entries.none());

    @Test
    void every_kind_on_a_shelf_is_there() {
        int expected = 0;
        for (Shelf shelf : Shelf.values()) {
            for (var kind : shelf.kinds()) {
                expected += Catalog.shipped().index(kind).size();
            }
        }
        assertThat(index.parts()).hasSize(expected);
    }

    @Test
    void the_name_that_is_met_best_comes_first() {
        assertThat(index.search("dgx h100", 5).getFirst().key()).isEqualTo(new Part.Key("servers", "dgx-h100"));
    }

    @Test
    void the_beginning_of_a_word_is_enough_and_case_is_not() {
        assertThat(ids(index.search("DGX H1", 3))).contains("dgx-h100");
        assertThat(ids(index.search("quantum-2", 3))).contains("quantum-2-qm9700");
    }

    @Test
    void a_piece_inside_a_word_is_enough() {
        assertThat(ids(index.search("m9700", 3))).contains("quantum-2-qm9700");
    }

    @Test
    void an_alias_finds_its_part() {
        assertThat(ids(index.search("QM8700", 1))).containsExactly("quantum-qm8700");
    }

    @Test
    void eight_gpus_are_a_number_of_accelerators() {
        var found = index.search("8 gpu", Shelf.SERVERS);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(hit ->
                        assertThat(hit.part().quantities()).contains(new Quantity(Quantity.Dimension.ACCELERATORS, 8)));
        assertThat(index.search("8gpu", Shelf.SERVERS)).isEqualTo(found);
    }

    @Test
    void eighty_gigabytes_are_memory_as_makers_count_it() {
        var found = index.search("80 gb", Shelf.CHIPS);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.part().memoryGib()).isBetween(79.0, 81.0));
    }

    @Test
    void a_relation_asks_for_at_least_or_at_most() {
        assertThat(index.search(">= 180 gb", Shelf.CHIPS))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.part().memoryGib()).isGreaterThan(178.0));
        assertThat(index.search("<1 kw", Shelf.NETWORK))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.part().watts()).isLessThanOrEqualTo(1010.0));
    }

    @Test
    void all_terms_must_be_met() {
        assertThat(index.search("amd 192 gb 8 gpu", Shelf.SERVERS))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.part().vendor()).isEqualTo("AMD"));
        assertThat(index.search("dgx zzz", 5)).isEmpty();
    }

    @Test
    void nothing_typed_is_everything_in_the_order_of_the_catalogue() {
        assertThat(index.search("  ", (Shelf) null).stream()
                        .map(CatalogueIndex.Hit::part)
                        .toList())
                .isEqualTo(index.parts());
    }

    @Test
    void equal_entries_keep_the_index() {
        assertThat(parts.index(Entries.of(List.of()))).isSameAs(index);
    }

    private static List<String> ids(List<Part> found) {
        return found.stream().map(part -> part.key().id()).toList();
    }
}

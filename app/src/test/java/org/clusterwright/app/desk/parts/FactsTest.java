package org.clusterwright.app.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.clusterwright.app.desk.parts.Fact.Better;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final CatalogueIndex index = new Parts(Catalog.shipped(), Catalog.shipped()).index(Entries.none());

    @Test
    void every_part_on_a_shelf_has_facts_each_said_once() {
        assertThat(index.parts())
                .allSatisfy(part -> assertThat(Facts.of(part, Catalog.shipped()))
                        .isNotEmpty()
                        .extracting(Fact::label)
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_value_says_how_it_is_known() {
        Part dgx = index.find(new Part.Key("servers", "dgx-h100")).orElseThrow();
        assertThat(Facts.of(dgx, Catalog.shipped())).anySatisfy(fact -> {
            assertThat(fact.label()).isEqualTo("Price");
            assertThat(fact.text()).startsWith("$ ");
            assertThat(fact.origin()).isNotNull();
        });
    }

    @Test
    void the_least_price_and_the_most_memory_are_best() {
        assertThat(Fact.best(List.of(fact(3, Better.LESS), fact(1, Better.LESS))))
                .containsExactly(false, true);
        assertThat(Fact.best(List.of(fact(80, Better.MORE), fact(192, Better.MORE), fact(192, Better.MORE))))
                .containsExactly(false, true, true);
    }

    @Test
    void nothing_is_best_where_all_are_equal_or_only_one_is_known() {
        assertThat(Fact.best(List.of(fact(3, Better.LESS), fact(3, Better.LESS))))
                .containsExactly(false, false);
        assertThat(Fact.best(Arrays.asList(fact(3, Better.LESS), null))).containsExactly(false, false);
    }

    private static @Nullable Fact fact(double number, Better better) {
        return new Fact("a", "b", number, better, "", null);
    }
}

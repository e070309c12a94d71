package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FabricCountTest {

    /// 8 cards a server and 64-port switches: the counts of a published price sheet of H100 clusters.
    @ParameterizedTest
    @CsvSource({"64, 8", "128, 48", "2048, 768", "4096, 2560", "65536, 40960"})
    void rails_of_64_port_switches_need_as_many_as_published(long servers, long switches) {
        assertThat(FabricCount.of(Fabric.Topology.RAIL_OPTIMISED, servers * 8, 8, 50e9, 64, 50e9, 1)
                        .switches())
                .isEqualTo(switches);
    }

    @ParameterizedTest
    @CsvSource({"64, 24", "128, 48", "2048, 1280", "4096, 2560"})
    void one_full_fat_tree_over_all_cards_needs_as_many_as_published(long servers, long switches) {
        assertThat(FabricCount.of(Fabric.Topology.FAT_TREE, servers * 8, 8, 50e9, 64, 50e9, 1)
                        .switches())
                .isEqualTo(switches);
    }

    @Test
    void a_fat_tree_of_three_tiers_ends_at_a_quarter_of_the_cube_of_its_radix() {
        FabricCount count = FabricCount.of(Fabric.Topology.FAT_TREE, 8 * 65_536L, 8, 50e9, 64, 50e9, 1);
        assertThat(count.endpointsMost()).isEqualTo(64L * 64 * 64 / 4);
        assertThat(count.fits()).isFalse();
    }

    @Test
    void oversubscription_saves_spines_and_links() {
        // 512 cards, radix 64, 3:1 → 48 down and 16 up: 11 leaves, 176 uplinks, 3 spines
        FabricCount count = FabricCount.of(Fabric.Topology.FAT_TREE, 512, 8, 50e9, 64, 50e9, 3);
        assertThat(count.tiers()).containsExactly(new FabricCount.Tier("leaf", 11), new FabricCount.Tier("spine", 3));
        assertThat(count.interLinks()).isEqualTo(176);
    }

    @Test
    void a_faster_port_is_split_between_slower_cards() {
        assertThat(FabricCount.of(Fabric.Topology.FAT_TREE, 128, 8, 50e9, 64, 100e9, 1)
                        .switches())
                .isEqualTo(1);
    }

    @Test
    void one_server_with_one_card_needs_no_switch() {
        assertThat(FabricCount.of(Fabric.Topology.FAT_TREE, 1, 1, 50e9, 64, 50e9, 1))
                .isEqualTo(FabricCount.NONE);
    }

    @Test
    void the_narrowest_gap_halves_the_bisection() {
        // 512 cards, 176 uplinks: 512 ÷ 176 = 2.9 to 1, and 88 links between the halves
        FabricCount count = FabricCount.of(Fabric.Topology.FAT_TREE, 512, 8, 50e9, 64, 50e9, 3);
        assertThat(count.linksDown(0)).isEqualTo(512);
        assertThat(count.linksUp(0)).isEqualTo(176);
        assertThat(count.oversubscription(0)).isEqualTo(512 / 176.0);
        assertThat(count.bisectionLinks()).isEqualTo(88);
    }

    @Test
    void a_full_fabric_of_three_tiers_is_one_to_one_at_each() {
        // 16,384 cards of 400 Gb/s: 3.28 Pb/s between the halves
        FabricCount count = FabricCount.of(Fabric.Topology.FAT_TREE, 16_384, 8, 50e9, 64, 50e9, 1);
        assertThat(count.tiers()).hasSize(3);
        for (int tier = 0; tier < 3; tier++) {
            assertThat(count.oversubscription(tier)).isEqualTo(1);
            assertThat(count.linksDown(tier)).isEqualTo(16_384);
        }
        assertThat(count.bisectionLinks()).isEqualTo(8192);
    }
}

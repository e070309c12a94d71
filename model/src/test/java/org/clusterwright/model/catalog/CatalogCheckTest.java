package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each check has a catalogue that triggers it, and a neighbour that does not.
class CatalogCheckTest {

    private static final String CHIP =
            "id,name,aliases,vendor,kind,year,memory_type,tf32_tflops,bf16_tflops,fp8_tflops,fp4_tflops,dense_confirmed,"
                    + "tdp_watts,idle_watts,link,link_gb_per_s,price_usd,price_usd_date\n";
    private static final String SERVER =
            "id,name,vendor,accelerator,accelerators,max_kw,typical_kw,rack_units,price_usd,date\n";

    @TempDir
    Path folder;

    private List<Finding> chips(String... rows) {
        return CatalogCheck.of(new CatalogFiles(folder)
                .with("accelerators.csv", CHIP + String.join("\n", rows) + "\n")
                .read());
    }

    private List<Finding> servers(String... rows) {
        return CatalogCheck.of(new CatalogFiles(folder)
                .with("accelerators.csv", CHIP + "x,X,,me,gpu,2026,HBM,,1000,,,,700,,,,,\n")
                .with("servers.csv", SERVER + String.join("\n", rows) + "\n")
                .read());
    }

    private void assertOnly(List<Finding> findings, Severity severity, String code, String path, String... words) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(folder.resolve(path).toString());
            assertThat(finding.message()).contains(words);
        });
    }

    @Test
    void one_id_twice_is_an_error() {
        var x = "x,X,,me,gpu,2026,HBM,,1000,,,,700,,,,,";
        assertOnly(
                chips(x, x.replace(",X,", ",X again,")),
                Severity.ERROR,
                "duplicate-id",
                "accelerators.csv, row 3",
                "row 2");
        assertThat(chips(x, x.replace("x,X,", "y,Y,"))).isEmpty();
    }

    @Test
    void one_name_for_two_entries_is_doubtful() {
        var x = "x,X,best,me,gpu,2026,HBM,,1000,,,,700,,,,,";
        assertOnly(
                chips(x, x.replace("x,X,", "y,Y,")),
                Severity.WARNING,
                "name-collision",
                "accelerators.csv, row 3",
                "\"best\" of y",
                "x in");
        assertThat(chips(x, x.replace("x,X,best", "y,Y,second"))).isEmpty();
    }

    @Test
    void an_fp8_peak_above_2_2_times_bf16_looks_sparse() {
        assertOnly(
                chips("x,X,,me,gpu,2026,HBM,,989,3958,,,700,,,,,"),
                Severity.WARNING,
                "sparse-peak",
                "accelerators.csv, row 2",
                "3,958",
                "4.0 ×",
                "BF16");
        assertThat(chips("x,X,,me,gpu,2026,HBM,,1000,2200,,,700,,,,,")).isEmpty();
        assertThat(chips("x,X,,me,gpu,2026,HBM,,989,3958,,yes,700,,,,,")).isEmpty();
    }

    @Test
    void so_do_an_fp4_peak_and_a_bf16_peak() {
        assertOnly(
                chips("x,X,,me,gpu,2026,HBM,,2250,4500,18000,,1200,,,,,"),
                Severity.WARNING,
                "sparse-peak",
                "accelerators.csv, row 2",
                "FP4");
        assertOnly(
                chips("x,X,,me,gpu,2026,HBM,495,1979,,,,700,,,,,"),
                Severity.WARNING,
                "sparse-peak",
                "accelerators.csv, row 2",
                "BF16");
        assertThat(chips("x,X,,me,gpu,2026,HBM,1125,2250,4500,9000,,1200,,,,,")).isEmpty();
    }

    @Test
    void twice_a_links_known_rate_is_a_sum_of_directions() {
        var row = "x,X,,me,gpu,2026,HBM,,1000,,,,700,,%s,%s,,";
        assertOnly(
                chips(row.formatted("NVLink4", "900")),
                Severity.WARNING,
                "both-directions",
                "accelerators.csv, row 2",
                "900",
                "450");
        assertOnly(
                chips(row.formatted("PCIe5 x16", "128")),
                Severity.WARNING,
                "both-directions",
                "accelerators.csv, row 2",
                "PCIe5 x16");
        assertOnly(
                chips(row.formatted("ICI 2D torus 4x50 GB/s per dir", "400")),
                Severity.WARNING,
                "both-directions",
                "accelerators.csv, row 2",
                "twice the 200");
        assertOnly(
                chips(row.formatted("mesh bidirectional", "70")),
                Severity.WARNING,
                "both-directions",
                "accelerators.csv, row 2",
                "bidirectional");
        assertThat(chips(row.formatted("NVLink4", "450"))).isEmpty();
        assertThat(chips(row.formatted("NVLink4 (reduced)", "200"))).isEmpty();
        assertThat(chips(row.formatted("PCIe5 + NVLink4", "450"))).isEmpty();
    }

    @Test
    void a_price_without_a_date_is_doubtful() {
        assertOnly(
                chips("x,X,,me,gpu,2026,HBM,,1000,,,,700,,,,25000,"),
                Severity.WARNING,
                "undated-price",
                "accelerators.csv, row 2",
                "25,000");
        assertThat(chips("x,X,,me,gpu,2026,HBM,,1000,,,,700,,,,25000,2026-11")).isEmpty();
    }

    @Test
    void a_cloud_offer_without_a_date_is_doubtful() {
        var offers = "id,name,provider,instance,accelerator,accelerators,pricing,region,usd_per_instance_hour,date\n";
        var offer = "o,O,cloud,big,x,8,on-demand,here,50,";
        var files =
                new CatalogFiles(folder).with("accelerators.csv", CHIP + "x,X,,me,gpu,2026,HBM,,1000,,,,700,,,,,\n");
        assertOnly(
                CatalogCheck.of(
                        files.with("cloud_offers.csv", offers + offer + "\n").read()),
                Severity.WARNING,
                "undated-price",
                "cloud_offers.csv, row 2",
                "50.00");
        assertThat(CatalogCheck.of(files.with("cloud_offers.csv", offers + offer + "2026\n")
                        .read()))
                .isEmpty();
        assertOnly(
                CatalogCheck.of(files.with("cloud_offers.csv", offers + offer.replace(",x,", ",z,") + "2026\n")
                        .read()),
                Severity.ERROR,
                "dangling-reference",
                "cloud_offers.csv, row 2",
                "accelerator z");
    }

    @Test
    void a_server_of_an_unknown_accelerator_is_an_error() {
        assertOnly(
                servers("s,S,me,h900,8,10,8,8,,"),
                Severity.ERROR,
                "dangling-reference",
                "servers.csv, row 2",
                "s refers",
                "h900");
        assertOnly(servers("s,S,me,X,8,10,8,8,,"), Severity.ERROR, "reference-by-alias", "servers.csv, row 2", "id x");
        assertThat(servers("s,S,me,x,8,10,8,8,,")).isEmpty();
    }

    @Test
    void a_server_draws_no_less_than_its_accelerators() {
        assertOnly(
                servers("s,S,me,x,8,4,3,8,,"),
                Severity.ERROR,
                "impossible-power",
                "servers.csv, row 2",
                "4,000",
                "8 acc");
        assertOnly(
                servers("s,S,me,x,8,10,12,8,,"), Severity.ERROR, "impossible-power", "servers.csv, row 2", "typically");
        assertThat(servers("s,S,me,x,8,5.6,5.6,8,,")).isEmpty();
    }

    @Test
    void an_accelerators_power_is_possible() {
        var row = "x,X,,me,gpu,2026,HBM,,1000,,,,%s,%s,,,,";
        assertOnly(
                chips(row.formatted("0", "")),
                Severity.ERROR,
                "impossible-power",
                "accelerators.csv, row 2",
                "TDP of X is 0");
        assertOnly(
                chips(row.formatted("700", "800")),
                Severity.ERROR,
                "impossible-power",
                "accelerators.csv, row 2",
                "idles");
        assertOnly( // kilowatts in the column of watts
                chips(row.formatted("0.7", "")), Severity.ERROR, "impossible-power", "accelerators.csv, row 2", "unit");
        assertOnly( // milliwatts
                chips(row.formatted("700000000", "")),
                Severity.ERROR,
                "impossible-power",
                "accelerators.csv, row 2",
                "unit");
        assertThat(chips(row.formatted("700", "70"))).isEmpty();
    }
}

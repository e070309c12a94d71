package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clusterwright.model.quantity.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFolderTest {

    @TempDir
    Path folder;

    private CatalogFiles files() {
        return new CatalogFiles(folder);
    }

    @Test
    void a_hypothetical_chip_is_just_an_entry() {
        var catalog = Catalog.shipped()
                .overlaidBy(files().with(
                                "accelerators.csv",
                                CatalogFiles.ACCELERATORS
                                        + "dream-1,Dream 1,Ours,asic,2030,HBM5,512,40000,20000,2000\n")
                        .read());
        var dream = catalog.accelerators().find("Dream 1").orElseThrow();
        var peak = dream.peak(Precision.BF16);
        assertThat(peak).isNotNull();
        assertThat(peak.value()).isEqualTo(20e15);
        assertThat(peak.quality()).isEqualTo(Quality.ASSUMPTION);
        assertThat(peak.source()).endsWith("accelerators.csv");
        assertThat(peak.dateOrUndated()).isEqualTo("undated");
        assertThat(catalog.accelerators().find("h100")).isPresent();
        assertThat(catalog.accelerators().size())
                .isEqualTo(Catalog.shipped().accelerators().size() + 1);
    }

    @Test
    void a_users_entry_takes_the_place_of_the_shipped_one_with_its_id() {
        var catalog =
                Catalog.shipped().overlaidBy(files().with("servers.csv", """
                                id,name,vendor,accelerator,accelerators,rack_units,price_usd,price_usd_date
                                dgx-h100,DGX H100,NVIDIA,nvidia-h100-sxm5-80gb,8,8,280000,2026-10
                                """).read());
        var price = catalog.servers().find("dgx-h100").orElseThrow().priceUsd();
        assertThat(price).isNotNull();
        assertThat(price.value()).isEqualTo(280_000);
        assertThat(price.date()).isEqualTo("2026-10");
        assertThat(catalog.servers().size())
                .isEqualTo(Catalog.shipped().servers().size());
    }

    @Test
    void a_plans_entry_takes_the_place_of_the_users() {
        var own = Entries.of(Catalog.shipped().racks().all().subList(0, 1));
        var catalog = files().with("racks.csv", "id,name,vendor,rack_units\nrack-42u,Mine,me,42\n")
                .read();
        assertThat(catalog.racks().find("rack-42u")).map(Rack::name).contains("Mine");
        assertThat(catalog.overlaidBy(Catalog.of(own)).racks().find("rack-42u"))
                .map(Rack::name)
                .contains("Rack 42U 600x1200, 1,360 kg static");
    }

    @Test
    void a_value_names_its_own_source_before_that_of_the_row() {
        var catalog = files().with("racks.csv", """
                        id,name,vendor,rack_units,power_kw,price_usd,price_usd_source,price_usd_low,price_usd_high,\
                        source,date,quality,licence,estimated
                        r,R,me,42,17,2000,a quote,1800,2100,the sheet,2026-01-31,datasheet,facts,power_kw
                        """).read();
        var rack = catalog.racks().find("r").orElseThrow();
        var price = rack.priceUsd();
        assertThat(price).isNotNull();
        assertThat(price.low()).isEqualTo(1800.0);
        assertThat(price.high()).isEqualTo(2100.0);
        assertThat(price.source()).isEqualTo("a quote");
        assertThat(price.date()).isNull(); // the row's date is that of the sheet
        assertThat(price.quality()).isEqualTo(Quality.DATASHEET);
        var power = rack.powerWatts();
        assertThat(power).isNotNull();
        assertThat(power.quality()).isEqualTo(Quality.ESTIMATE);
        assertThat(power.value()).isEqualTo(17_000);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(files().with("racks.csv", "\uFEFFid,name,vendor,rack_units\nr,R,me,42\n")
                        .read()
                        .racks()
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,X,me,forty,,,|row 2, column rack_units: found \"forty\", expected a whole number",
                "x,X,me,42.5,,,|row 2, column rack_units: found \"42.5\", expected a whole number",
                "x,X,me,-1,,,|row 2, column rack_units: found \"-1\", expected a whole number",
                "x,X,me,,,,|row 2, column rack_units: found nothing, expected a whole number",
                ",X,me,42,,,|row 2, column id: found nothing, expected a text",
                "Big Rack,X,me,42,,,|row 2, column id: found \"Big Rack\", expected lower-case letters",
                "x,X,me,42,1e999,,|row 2, column price_usd: found \"1e999\", expected a number",
                "x,X,me,42,NaN,,|row 2, column price_usd: found \"NaN\", expected a number",
                "x,X,me,42,-5,,|row 2, column price_usd: found \"-5\", expected a number, 0 or more",
                "x,X,me,42,5,6,|row 2, column price_usd_low: found \"6\", expected at most the value 5.0",
                "x,X,me,42,5,,May 2026|row 2, column date: found \"May 2026\", expected 2025, 2025-03 or 2025-03-31",
                "x,X,me,42,5,,2026-13|row 2, column date: found \"2026-13\", expected 2025",
                "x,X,me,42|row 2: found 4 fields, expected 7 as in the header",
                "x,X,me,42,5,4,2026,more|row 2: found 8 fields, expected 7 as in the header",
            })
    void a_wrong_cell_is_refused_with_its_place(String row, String sentence) {
        files().with("racks.csv", "id,name,vendor,rack_units,price_usd,price_usd_low,date\n" + row + "\n");
        assertThatThrownBy(() -> CatalogFolder.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith(folder.resolve("racks.csv").toString())
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,name,vendor,rack_units,colour|the column \"colour\"",
                "id,name,vendor,rack_units,prise_usd_date|the column \"prise_usd_date\"",
                "id,name,vendor,rack_units,name|the column \"name\" twice",
                "id,name,vendor,rack_units,assumed|column assumed: found \"x\", expected the name of a column",
                "id,name,vendor,rack_units,quality|column quality: found \"x\"",
            })
    void a_column_that_says_nothing_is_refused(String header, String sentence) {
        files().with("racks.csv", header + "\nr,R,me,42,x\n");
        if (header.endsWith("quality")) files().with("racks.csv", header + ",price_usd\nr,R,me,42,x,5\n");
        assertThatThrownBy(() -> CatalogFolder.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("expected");
    }

    @Test
    void an_unknown_kind_is_refused_with_the_known_ones() {
        files().with("accelerators.csv", CatalogFiles.ACCELERATORS + "x,X,me,toaster,2030,HBM,1,1,1,1\n");
        assertThatThrownBy(() -> CatalogFolder.read(folder))
                .hasMessageContaining("column kind: found \"toaster\", expected one of gpu, tpu, asic, fpga, cpu");
    }

    @Test
    void a_misnamed_file_and_a_missing_folder_are_refused() throws Exception {
        assertThatThrownBy(() -> CatalogFolder.read(folder.resolve("nowhere")))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("found nothing, expected a folder of catalogue files");
        files().with("acelerators.csv", "id\n");
        assertThatThrownBy(() -> CatalogFolder.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining(
                        "acelerators.csv: found an unknown catalogue file, expected one of accelerators.csv");
    }

    @Test
    void an_empty_file_and_a_binary_one_are_refused() throws Exception {
        files().with("racks.csv", "");
        assertThatThrownBy(() -> CatalogFolder.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("racks.csv: found nothing, expected a header row");
        Files.write(folder.resolve("racks.csv"), new byte[] {0, 1, 2, (byte) 0xff, '"', 'a', '"', 'b', 0});
        assertThatThrownBy(() -> CatalogFolder.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("racks.csv: found");
    }
}

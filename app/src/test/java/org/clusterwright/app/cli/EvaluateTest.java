package org.clusterwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {
    /// The ids that other programs rely on.
    private static final List<String> STABLE = List.of(
            "performance.step_seconds",
            "performance.accelerator_hours",
            "performance.model_flops_utilisation",
            "performance.training_days",
            "performance.memory_bytes_per_accelerator",
            "performance.goodput",
            "power.it_kilowatts",
            "energy.facility_mwh",
            "energy.pue",
            "cost.capital_usd",
            "cost.operating_usd",
            "cost.total_usd",
            "cost.usd_per_accelerator_hour",
            "cost.usd_per_run",
            "cost.usd_per_million_tokens",
            "emissions.scope2_location_tonnes",
            "emissions.scope2_market_tonnes",
            "emissions.embodied_tonnes",
            "emissions.total_tonnes",
            "emissions.small_car_years",
            "water.total_cubic_metres",
            "run.energy_mwh",
            "run.scope2_location_tonnes",
            "run.embodied_tonnes",
            "run.total_tonnes",
            "run.small_car_years",
            "run.water_cubic_metres");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_json_has_every_stable_figure_with_value_unit_and_label() {
        JsonNode report = command().json("evaluate", Command.STARTER, "--json");
        assertThat(report.propertyNames()).containsExactly("plan", "engine", "figures", "findings");
        for (String id : STABLE) {
            JsonNode figure = report.path("figures").path(id);
            assertThat(figure.path("value").isNumber()).as(id).isTrue();
            assertThat(figure.path("value").doubleValue()).as(id).isPositive();
            assertThat(figure.path("unit").isString()).as(id).isTrue();
            assertThat(figure.path("label").stringValue()).as(id).isNotBlank();
        }
    }

    @Test
    void the_value_of_a_flow_is_the_sum_of_its_years() {
        JsonNode energy = command().json("evaluate", Command.STARTER, "--json").at("/figures/energy.facility_mwh");
        assertThat(energy.path("years").toString()).isEqualTo("[0,1,2,3,4,5]");
        double sum = energy.path("values")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .sum();
        assertThat(energy.path("value").doubleValue()).isCloseTo(sum, within(1e-9 * sum));
    }

    @Test
    void an_unknown_price_is_unknown_in_its_row_and_left_out_of_every_sum() {
        String path = "catalog.servers.dgx-h100.price_usd";
        JsonNode report = command().json("evaluate", Command.STARTER, "--json", "--set", path + "=null");
        JsonNode row = report.at("/figures/bill.amount_usd.dgx-h100");
        assertThat(row.path("value").isNull()).isTrue();
        assertThat(row.path("missing").toString()).contains(path);
        JsonNode total = report.at("/figures/cost.total_usd");
        assertThat(total.path("value").isNumber()).isTrue();
        assertThat(total.path("leaves_out").toString()).contains(path);
        assertThat(report.path("findings").valueStream())
                .anyMatch(finding -> finding.path("severity").stringValue().equals("warning")
                        && finding.path("path").stringValue().equals(path));
    }

    @Test
    void settings_are_applied_in_order_before_the_plan_is_evaluated() {
        double half = power("--set", "groups[0].count=4");
        double all = power("--set", "groups[0].count=64", "--set", "groups[0].count=8");
        assertThat(all).isGreaterThan(1.5 * half).isLessThan(2.01 * half);
    }

    @Test
    void a_plan_with_errors_still_gives_everything_that_was_asked_for_and_ends_in_1() {
        Path workbook = folder.resolve("budget.xlsx");
        Path tables = folder.resolve("tables");
        String limit = "site.power_limit_kilowatts=1";
        var outcome = command()
                .run("evaluate", Command.STARTER, "--json", "--set", limit, "--xlsx", workbook, "--csv", tables);
        assertThat(outcome.exit()).isEqualTo(Outcome.HAS_ERRORS);
        assertThat(JsonMapper.shared()
                        .readTree(outcome.out())
                        .at("/findings/0/severity")
                        .stringValue())
                .isEqualTo("error");
        assertThat(workbook).isNotEmptyFile();
        assertThat(tables.resolve("capital.csv")).isNotEmptyFile();
        assertThat(tables.resolve("bill-of-materials.csv")).content().startsWith("id,group,label,Quantity");
    }

    @Test
    void when_one_output_cannot_be_written_none_is() throws IOException {
        Path tables = folder.resolve("tables");
        Path nowhere = folder.resolve("nowhere/budget.xlsx");
        assertThat(command().refused("evaluate", Command.STARTER, "--csv", tables, "--xlsx", nowhere))
                .startsWith(nowhere + ": found no such folder");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_full_disk_is_the_machines_failure_and_leaves_no_folder_behind() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path tables = folder.resolve("new/tables");
        var outcome = command().run("evaluate", Command.STARTER, "--csv", tables, "--xlsx", full);
        assertThat(outcome.exit()).isEqualTo(Outcome.FAILED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("/dev/full", "The log is ").hasLineCount(1);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void a_workbook_never_takes_the_plans_place() throws IOException {
        Path plan = Files.writeString(folder.resolve("mine.cwplan"), Command.plan());
        assertThat(command().refused("evaluate", plan, "--xlsx", plan)).contains("the plan itself");
        assertThat(plan).hasContent(Command.plan());
    }

    @Test
    void no_output_reaches_the_plan_by_a_link_or_from_a_folder() throws IOException {
        Path plan = Files.writeString(folder.resolve("assumptions.csv"), Command.plan());
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), plan);
        assertThat(command().refused("evaluate", plan, "--xlsx", link)).contains(link + ": found the plan itself");
        assertThat(command().refused("evaluate", link, "--xlsx", plan)).contains("the plan itself");
        assertThat(command().refused("evaluate", plan, "--csv", folder)).contains("the plan itself");
        assertThat(command().refused("evaluate", plan, "--csv", plan)).contains("the plan itself");
        assertThat(plan).hasContent(Command.plan());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(plan, link);
        }
    }

    @Test
    void two_outputs_of_one_place_are_refused_before_anything_is_made() throws IOException {
        Path place = folder.resolve("out");
        assertThat(command().refused("evaluate", Command.STARTER, "--xlsx", place, "--csv", place))
                .contains("the place of two outputs");
        assertThat(command().refused("evaluate", Command.STARTER, "--xlsx", place, "--csv", place.resolve("tables")))
                .contains("the place of two outputs");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_workbook_takes_any_ids_and_texts_that_a_plan_may_have() throws IOException {
        String plan = Command.plan();
        int start = plan.indexOf('{', plan.indexOf("\"groups\""));
        int end = plan.indexOf("]", plan.indexOf("\"placements\""));
        String group = plan.substring(start, plan.indexOf('}', end) + 1);
        String groups = Stream.of(
                        "compute", "COMPUTE", "b-c", "b.c", "b".repeat(300), "b".repeat(300) + "c", "a", "a", "a.7")
                .map(id -> group.replace("\"id\": \"compute\"", "\"id\": \"" + id + "\""))
                .collect(Collectors.joining(","))
                .replace("Compute racks", "x".repeat(40_000));
        String name = "\"name\": \"" + "&".repeat(40_000) + "\"";
        Path file = Files.writeString(
                folder.resolve("odd.cwplan"),
                plan.replace(group, groups).replace("\"name\": \"Starter cluster of 16 DGX H100\"", name));
        Path workbook = folder.resolve("odd.xlsx");
        var outcome = command().run("evaluate", file, "--xlsx", workbook);
        assertThat(outcome.err()).isEmpty();
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void a_text_that_begins_like_a_formula_is_no_formula_in_a_table() throws IOException {
        Path plan =
                Files.writeString(folder.resolve("risky.cwplan"), Command.plan().replace("Compute racks", "=1+1"));
        Path tables = folder.resolve("tables");
        command().done("evaluate", plan, "--csv", tables);
        assertThat(tables.resolve("assumptions.csv")).content().contains(",\" =1+1, racks\",");
        assertThat(tables.resolve("cash-flow.csv")).content().doesNotContain("\" -");
    }

    @Test
    void a_second_run_leaves_nothing_but_the_file() throws IOException {
        Path workbook = folder.resolve("budget.xlsx");
        command().done("evaluate", Command.STARTER, "--xlsx", workbook);
        command().done("evaluate", Command.STARTER, "--xlsx", workbook);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(workbook);
        }
    }

    @Test
    void the_table_begins_with_the_headlines_and_stays_within_a_hundred_columns() {
        String report =
                command().run("evaluate", "template:llama-3.1-405b-h100").out();
        assertThat(report).startsWith("Llama 3.1 405B on 16,384 H100\n\n  Training time ");
        assertThat(report).contains("How close it comes to: ", "published", "Accelerator-hours of the run");
        assertThat(report.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("\u001B"));
    }

    @Test
    void numbers_have_dots_whatever_the_locale() {
        Locale before = Locale.getDefault();
        String expected = command().done("evaluate", Command.STARTER);
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(command().done("evaluate", Command.STARTER)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private double power(String... options) {
        Object[] arguments = Stream.concat(Stream.of("evaluate", Command.STARTER, "--json"), Stream.of(options))
                .toArray();
        return command().json(arguments).at("/figures/power.it_kilowatts/value").doubleValue();
    }

    @Test
    void charts_are_written_as_pictures_and_as_drawings() throws IOException {
        Path charts = folder.resolve("charts");
        command().run("evaluate", Command.STARTER, "--charts", charts.toString());
        try (Stream<Path> files = Files.list(charts)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("cost-by-year.png", "cost-by-year.svg", "step-time.png", "step-time.svg")
                    .allMatch(name -> name.endsWith(".png") || name.endsWith(".svg"));
        }
    }

    private Command command() {
        return new Command(folder.resolve("home"));
    }
}

package org.clusterwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerbsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void help_names_what_is_built_and_nothing_else() {
        assertThat(command().done("--help"))
                .contains("evaluate", "explain", "templates", "new", "diff", "migrate", "validate", "catalog")
                .doesNotContain("strategies", "schedule", "read ");
        assertThat(command().done("evaluate", "--help"))
                .contains("--json", "--set", "--xlsx", "--csv", "--charts", "--catalog")
                .doesNotContain("--pptx", "--pdf");
    }

    @Test
    void every_verb_knows_help_and_version() {
        for (String verb : "evaluate explain templates new diff migrate validate catalog".split(" ")) {
            assertThat(command().done(verb, "--help")).startsWith("Usage: clusterwright " + verb);
            assertThat(command().done(verb, "--version")).isEqualTo("clusterwright unpackaged\n");
        }
    }

    @Test
    void every_starter_plan_is_listed_by_its_id() {
        JsonNode list = command().json("templates", "--json").path("templates");
        var ids = list.valueStream().map(each -> each.path("id").stringValue()).toList();
        assertThat(ids)
                .isEqualTo(StarterPlans.list().stream()
                        .map(StarterPlans.Starter::id)
                        .toList());
        String text = command().done("templates");
        ids.forEach(id -> assertThat(text).contains("template:" + id));
    }

    @Test
    void a_new_plan_evaluates_as_the_starter_does_and_keeps_what_it_replaces() {
        Path file = folder.resolve("mine.cwplan");
        command().done("new", Command.STARTER, "-o", file);
        assertThat(command().done("evaluate", file, "--json"))
                .isEqualTo(command().done("evaluate", Command.STARTER, "--json"));
        assertThat(command().done("migrate", file)).contains("newest version already");
        assertThat(folder.resolve("mine.cwplan.bak")).doesNotExist();
        command().done("new", "template:b200-cluster", "-o", file);
        assertThat(folder.resolve("mine.cwplan.bak")).content().contains("DGX H100");
    }

    @Test
    void an_explanation_ends_at_sources_and_tells_nothing_twice() {
        String tree = command().done("explain", Command.STARTER, "cost.total_usd");
        assertThat(tree).startsWith("Total cost = ").contains("  = ", "source: ", "set by: ");
        assertThat(tree.lines()
                        .filter(line -> line.contains("   capital.equipment_usd") && !line.contains("(told above)")))
                .hasSize(1);
        assertThat(command().done("explain", Command.STARTER, "cost_total_usd")).isEqualTo(tree);
    }

    @Test
    void every_figure_of_a_plan_can_be_explained() {
        JsonNode figures = command().json("evaluate", Command.STARTER, "--json").path("figures");
        for (var figure : figures.properties()) {
            assertThat(command().done("explain", Command.STARTER, figure.getKey()))
                    .startsWith(figure.getValue().path("label").stringValue());
        }
    }

    @Test
    void a_difference_is_attributed_to_the_inputs_that_caused_it() throws IOException {
        Path file = folder.resolve("other.cwplan");
        Files.writeString(
                file,
                Command.plan().replace("\"years\": 5", "\"years\": 6").replace("\"count\": 8,", "\"count\": 16,"));
        JsonNode report = command().json("diff", Command.STARTER, file, "--json");
        assertThat(report.path("inputs")
                        .valueStream()
                        .map(each -> each.path("path").stringValue()))
                .containsExactly("horizon.years", "groups[0].count");
        JsonNode total = report.at("/figures/cost.total_usd");
        double difference = total.path("difference").doubleValue();
        assertThat(difference)
                .isCloseTo(total.path("b").doubleValue() - total.path("a").doubleValue(), within(1e-6));
        var shares = total.path("causes")
                .valueStream()
                .map(cause -> cause.path("share").doubleValue())
                .toList();
        assertThat(shares).hasSize(2).allMatch(share -> share > 0);
        assertThat(shares.getFirst() + shares.getLast()).isCloseTo(difference, within(1e-6));
        assertThat(command().done("diff", Command.STARTER, file)).contains("groups[0].count", "Total cost");
        assertThat(command().done("diff", Command.STARTER, Command.STARTER)).contains("Nothing differs");
    }

    @Test
    void an_entry_of_the_users_folder_is_found_beside_the_shipped_ones() throws IOException {
        JsonNode shipped = command().json("catalog", "show", "us-va", "--json");
        Files.writeString(
                folder.resolve("equivalents.csv"),
                "id,name,kg_per_unit,unit,source,date,quality\nmy-ferry,My ferry,12,crossing,own count,2026,measured\n");
        assertThat(command().done("catalog", "show", "my ferry", "--catalog", folder))
                .contains("12", "measured; 2026; own count");
        assertThat(command().done("--catalog", folder, "catalog", "list", "equivalents"))
                .contains("my-ferry");
        assertThat(command().json("catalog", "show", "us-va", "--json", "--catalog", folder))
                .isEqualTo(shipped);
    }

    @Test
    void the_shipped_catalogue_has_no_errors_and_a_double_id_is_one() throws IOException {
        assertThat(command().json("catalog", "check", "--json").path("errors").intValue())
                .isZero();
        Files.writeString(
                folder.resolve("equivalents.csv"),
                "id,name,kg_per_unit,unit,source,date,quality\na,A,1,km,s,2026,quote\na,B,2,km,s,2026,quote\n");
        var outcome = command().run("catalog", "check", "--catalog", folder);
        assertThat(outcome.exit()).isEqualTo(Outcome.HAS_ERRORS);
        assertThat(outcome.out()).contains("equivalents.csv, row 3");
    }

    @Test
    void measured_runs_are_predicted_and_what_cannot_be_says_what_it_lacks() throws IOException {
        Path file = folder.resolve("runs.csv");
        Files.writeString(file, """
                id,source,model,accelerator,count,precision,seq,global_batch,tp,pp,dp,metric,value,unit
                a,ours,Llama 3.1 8B,H100,8,bf16,8192,128,1,1,8,step time,10,s
                b,ours,Llama 3.1 8B,no such chip,8,bf16,8192,128,1,1,8,step time,10,s
                """);
        JsonNode report = command().json("validate", "training", file, "--json", "--worst", 5);
        assertThat(report.path("rows").intValue()).isEqualTo(2);
        assertThat(report.path("predicted").intValue()).isEqualTo(1);
        assertThat(report.at("/skipped/0/id").stringValue()).isEqualTo("b");
        assertThat(report.at("/skipped/0/reason").stringValue()).contains("no such chip");
        JsonNode result = report.at("/results/0");
        double predicted = result.path("predicted").doubleValue();
        assertThat(result.path("ape").doubleValue()).isEqualTo(Math.abs(predicted - 10) / 10);
        assertThat(report.path("median_ape")).isEqualTo(result.path("ape"));
        assertThat(report.at("/by_group/ours/mape")).isEqualTo(result.path("ape"));
        assertThat(command().done("validate", "training", file)).contains("1 of 2 rows predicted");
    }

    @Test
    void suspect_rows_are_predicted_but_not_counted_and_their_number_is_said() throws IOException {
        Path file = folder.resolve("runs.csv");
        Files.writeString(file, """
                id,source,model,accelerator,count,precision,seq,global_batch,tp,pp,dp,metric,value,unit,suspect
                good,ours,Llama 3.1 8B,H100,8,bf16,8192,128,1,1,8,step time,10,s,
                wild,ours,Llama 3.1 8B,H100,8,bf16,8192,128,1,1,8,step time,1000,s,true
                """);
        JsonNode report = command().json("validate", "training", file, "--json");
        assertThat(report.path("predicted").intValue()).isEqualTo(2);
        assertThat(report.path("suspect").intValue()).isEqualTo(1);
        assertThat(report.at("/by_group/ours/rows").intValue()).isEqualTo(1);
        assertThat(report.at("/results/0/suspect").booleanValue()).isFalse();
        assertThat(report.at("/results/1/suspect").booleanValue()).isTrue();
        assertThat(command().done("validate", "training", file))
                .contains("2 of 2 rows predicted\n1 suspect row is not counted\n", "good")
                .doesNotContain("wild");
    }

    private Command command() {
        return new Command(folder.resolve("home"));
    }
}

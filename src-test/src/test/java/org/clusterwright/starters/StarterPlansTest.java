package org.clusterwright.starters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanCheck;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.PlanSchema;
import org.clusterwright.model.plan.Publication;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterPlansTest {

    private static final Catalog SHIPPED = Catalog.shipped();

    static Stream<String> ids() {
        return StarterPlans.list().stream().map(StarterPlans.Starter::id);
    }

    static Stream<String> published() {
        return ids().filter(id -> StarterPlans.read(id).reproduces() != null);
    }

    private static String text(String id) {
        try (var stream = StarterPlans.class.getResourceAsStream("/org/clusterwright/templates/" + id + ".cwplan")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Publication publication(String id) {
        return Objects.requireNonNull(StarterPlans.read(id).reproduces());
    }

    @Test
    void there_are_at_least_ten_and_those_that_the_command_line_promises() {
        assertThat(ids())
                .hasSizeGreaterThanOrEqualTo(10)
                .doesNotHaveDuplicates()
                .contains(
                        "llama-3.1-405b-h100",
                        "gpt-3-175b-a100",
                        "bloom-176b-a100",
                        "deepseek-v3-h800",
                        "llama-2-70b-a100");
        assertThat(published()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void a_name_that_is_none_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> StarterPlans.read("llama-3.1-405b-h10"))
                .isInstanceOf(PlanException.class)
                .hasMessage(
                        "template:llama-3.1-405b-h10: found no such starter plan, expected template:llama-3.1-405b-h100.");
        assertThatThrownBy(() -> StarterPlans.read("../index.csv")).isInstanceOf(PlanException.class);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void it_is_written_as_the_program_writes_it(String id) {
        assertThat(PlanFile.text(StarterPlans.read(id))).isEqualTo(text(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void it_can_be_built(String id) {
        var plan = StarterPlans.read(id);
        assertThat(PlanCheck.findings(plan, SHIPPED.overlaidBy(Catalog.of(plan.catalog()))))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void once_saved_it_needs_no_catalogue(String id) {
        var saved = StarterPlans.read(id).embedding(SHIPPED);
        assertThat(PlanCheck.findings(saved, Catalog.of(saved.catalog())))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
        assertThat(PlanFile.read(id, PlanFile.text(saved).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(saved);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void it_carries_only_what_the_catalogue_lacks(String id) {
        assertThat(StarterPlans.read(id).catalog().all())
                .extracting(CatalogEntry::id)
                .allSatisfy(entry -> assertThat(SHIPPED.find(entry)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void it_holds_to_the_schema_as_it_is_and_as_it_is_saved(String id) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PlanSchema.text(), InputFormat.JSON);
        assertThat(schema.validate(text(id), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(PlanFile.text(StarterPlans.read(id).embedding(SHIPPED)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void what_a_published_plan_assumes_is_in_the_plan(String id) {
        Plan plan = StarterPlans.read(id);
        assertThat(publication(id).assumed()).isNotEmpty().allSatisfy(assumed -> {
            assertThat(assumed.why()).isNotBlank();
            // a path that leads nowhere is refused as such; one that leads somewhere takes or refuses the value
            assertThatCode(() -> Settings.apply(plan, List.of(assumed.path() + "=null")))
                    .satisfies(refused -> {
                        if (refused != null) {
                            assertThat(refused).hasMessageNotContaining("no such");
                        }
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_published_plan_says_what_it_reproduces(String id) {
        var publication = publication(id);
        assertThat(publication.citation()).contains("arXiv:").doesNotContain("http");
        assertThat(publication.states()).isNotEmpty();
        assertThat(publication.figures()).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.figure()).matches("[a-z0-9_]+\\.[a-z0-9_]+");
            assertThat(figure.value()).isPositive();
            assertThat(figure.note()).isNotBlank();
        });
    }
}

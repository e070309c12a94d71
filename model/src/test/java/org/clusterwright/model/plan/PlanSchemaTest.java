package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGeneratorFactory;
import org.clusterwright.model.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSchemaTest {

    private static final Path FILE = Path.of("..", "docs", "plan.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text(), InputFormat.JSON);

    private static boolean holds(String plan) {
        return SCHEMA.validate(plan, InputFormat.JSON).isEmpty();
    }

    /// Written anew by `mvn test -pl model -Dplan.schema.write=true`.
    @Test
    void the_documented_schema_is_the_one_that_the_records_give() throws IOException {
        if (Boolean.getBoolean("plan.schema.write")) {
            Files.writeString(FILE, PlanSchema.text());
        }
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).isEqualTo(PlanSchema.text());
    }

    @Test
    void plans_that_are_read_hold_to_the_schema() {
        assertThat(holds(Sample.TEXT)).isTrue();
        assertThat(holds(PlanFile.text(Sample.plan().embedding(Catalog.of(Sample.entries())))))
                .isTrue();
    }

    @Test
    void random_plans_hold_to_the_schema() {
        for (long seed = 0; seed < 50; seed++) {
            var tree = new RandomPlans(RandomGeneratorFactory.getDefault().create(seed)).tree();
            var text = PlanFile.text(new TreeReader("random " + seed).read(tree, Plan.class));
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "version": 1            | "version": 2
        clusterwright/plan      | other/plan
        "years": 5              | "years": 5, "mfu": 0.4
        "years": 5              | "years": 31
        "years": 5              | "years": "5"
        "count": 2              | "count": 2.5
        "count": 2,             | ''
        "discount": 0.1         | "discount": 1.1
        "discount": 0.1         | "discount": {"value": 0.1}
        ["A note"]              | [7]
        "2027-01"               | "2027-13"
        "bf16"                  | "bf17"
        "kind": "given"         | "kind": "best"
        "zero": 1               | "zero": 4
        "zero": 1               | "zero": 1, "dp": 4
        """)
    void what_the_reader_refuses_breaks_the_schema(String text, String by) {
        assertThat(Sample.TEXT).contains(text);
        assertThat(holds(Sample.TEXT.replace(text, by))).isFalse();
    }
}

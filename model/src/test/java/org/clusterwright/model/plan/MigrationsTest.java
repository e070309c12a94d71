package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Two steps of an invented past: years were called `length`, and before that counted in months.
class MigrationsTest {

    private static final Migrations STEPS = new Migrations(List.of(
            plan -> {
                var horizon = (ObjectNode) plan.get("horizon");
                horizon.put("length", horizon.remove("months").intValue() / 12);
            },
            plan -> {
                var horizon = (ObjectNode) plan.get("horizon");
                horizon.set("years", horizon.remove("length"));
            }));

    private static PlanFile.Opened open(int version, String years) {
        var text =
                Sample.TEXT.replace("\"version\": 1", "\"version\": " + version).replace("\"years\": 5", years);
        return PlanFile.open("old.cwplan", text.getBytes(StandardCharsets.UTF_8), STEPS);
    }

    @Test
    void an_old_plan_takes_every_step_from_its_version_on() {
        assertThat(open(1, "\"months\": 36").plan().horizon().years()).isEqualTo(3);
        assertThat(open(2, "\"length\": 4").plan().horizon().years()).isEqualTo(4);
        assertThat(open(3, "\"years\": 6").plan().horizon().years()).isEqualTo(6);
    }

    @Test
    void the_version_that_was_found_is_told() {
        assertThat(open(2, "\"length\": 4").version()).isEqualTo(2);
    }

    @Test
    void an_old_field_in_a_new_version_is_unknown() {
        assertThatThrownBy(() -> open(3, "\"length\": 4"))
                .hasMessage("old.cwplan: horizon.length: found an unknown field, expected one of start, years.");
    }

    @Test
    void a_version_after_the_last_step_is_refused() {
        assertThatThrownBy(() -> open(4, "\"years\": 6"))
                .hasMessage(
                        "old.cwplan: version: found 4, which a newer Clusterwright wrote, expected a version from 1 to 3.");
    }
}

package org.clusterwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.StarterPlans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as a test calls it: its own state folder, nothing on the process's streams.
record Command(Path home) {
    static final String STARTER = "template:dgx-h100-starter";

    Outcome run(Object... arguments) {
        var texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return cli().run(texts);
    }

    Cli cli() {
        return new Cli(Map.of("CLUSTERWRIGHT_HOME", home.toString()), (_, _) -> {});
    }

    /// What a call that is done printed.
    String done(Object... arguments) {
        var outcome = run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(Outcome.DONE);
        return outcome.out();
    }

    JsonNode json(Object... arguments) {
        return JsonMapper.shared().readTree(done(arguments));
    }

    /// The text of a starter plan.
    static String plan() {
        return PlanFile.text(StarterPlans.read("dgx-h100-starter"));
    }

    /// The one line of a call that is refused.
    String refused(Object... arguments) {
        var outcome = run(arguments);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(Outcome.UNUSABLE);
        assertThat(outcome.err()).endsWith(".\n").doesNotContain("Exception");
        assertThat(outcome.err().lines()).hasSize(1);
        return outcome.err().strip();
    }
}

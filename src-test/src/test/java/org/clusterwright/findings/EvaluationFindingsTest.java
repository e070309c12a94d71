package org.clusterwright.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every finding of an evaluation has a plan that triggers it and a neighbour, one setting away, that does not.
class EvaluationFindingsTest {
    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "does-not-fit | ERROR | training.strategy | training.strategy.tp=1 | training.strategy.tp=8",
                "does-not-divide | ERROR | training.strategy | training.global_batch_sequences=1535 | training.global_batch_sequences=1536",
                "exceeds | ERROR | training.strategy | training.strategy.vp=64 | training.strategy.vp=1",
                "run-without-servers | ERROR | training.server | training.server=dgx-h200 | training.server=dgx-a100-640gb",
                "unknown-id | ERROR | training.model | training.model=no-such-model | training.model=megatron-gpt3-175b",
                "fabric-too-small | ERROR | fabric.switch_id | catalog.switches.quantum-qm8700.ports=4 | catalog.switches.quantum-qm8700.ports=64",
                "missing-price | WARNING | catalog.servers.dgx-a100-640gb.price_usd | catalog.servers.dgx-a100-640gb.price_usd=null | finance.discount=0",
                "missing-value | INFO | catalog.servers.dgx-a100-640gb.host_memory_bytes | catalog.servers.dgx-a100-640gb.host_memory_bytes=null | finance.discount=0",
                "assumption-dominates | INFO | site.pue | site.pue=1.2 | site.pue={\"value\":1.2,\"source\":\"metered\",\"quality\":\"measured\"}",
                "never-finishes | ERROR | reliability.accelerator_mtbf_hours | reliability.accelerator_mtbf_hours=1 & reliability.restart_seconds=3600"
                        + " | reliability.accelerator_mtbf_hours=50000 & reliability.restart_seconds=3600",
                "horizon-beyond-life | WARNING | horizon.years | horizon.years=30 | horizon.years=5",
                "switches-without-rack | INFO | fabric.switch_id | finance.discount=0 | fabric.switch_id=null",
                "old-value-dominates | INFO | catalog.servers.dgx-a100-640gb.price_usd | horizon.start=2032-01 | horizon.start=2021-01"
            })
    void a_plan_triggers_it_and_its_neighbour_does_not(
            String code, Severity severity, String path, String trigger, String neighbour) {
        assertThat(with(trigger)).as(trigger).anyMatch(finding -> is(finding, code, severity, path));
        assertThat(with(neighbour)).as(neighbour).noneMatch(finding -> is(finding, code, severity, path));
    }

    private static boolean is(Finding finding, String code, Severity severity, String path) {
        return finding.code().equals(code)
                && finding.severity() == severity
                && finding.path().equals(path);
    }

    private static List<Finding> with(String setting) {
        var plan = StarterPlans.read("gpt-3-175b-a100").embedding(Catalog.shipped());
        Evaluation evaluation = EVALUATOR.evaluate(Settings.apply(plan, List.of(setting.split(" & ", -1))));
        return evaluation.findings();
    }
}

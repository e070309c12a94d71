package org.clusterwright.model.evaluate;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.BYTE;
import static org.clusterwright.model.quantity.Units.FLOP;
import static org.clusterwright.model.quantity.Units.SECOND;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clusterwright.model.account.Accounts;
import org.clusterwright.model.account.Performance;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Parameters;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.SoftwareStack;
import org.clusterwright.model.catalog.StorageNode;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.performance.AutomaticLayout;
import org.clusterwright.model.performance.Checkpointing;
import org.clusterwright.model.performance.Chip;
import org.clusterwright.model.performance.Goodput;
import org.clusterwright.model.performance.Layout;
import org.clusterwright.model.performance.Network;
import org.clusterwright.model.performance.Problem;
import org.clusterwright.model.performance.TrainingEstimate;
import org.clusterwright.model.performance.TrainingModel;
import org.clusterwright.model.performance.Workload;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Pool;
import org.clusterwright.model.plan.Strategy;
import org.jspecify.annotations.Nullable;

/// The training run of a plan: looks up what it names, asks the training engine, and puts what it found on the ledger.
final class RunEngine {
    private static final double SECONDS_PER_HOUR = 3600;

    /// Below a hundredth of the time, a run is not slow but broken: figures of it would mean nothing.
    private static final double LEAST_GOODPUT = 0.01;

    private final Ledger ledger;
    private final Plan plan;
    private final Catalog catalog;
    private final FabricCount fabric;
    private final Structure structure;
    private final RunInputs inputs;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    /// @param estimate absent when something it needs is unknown
    record Outcome(
            Accounts.Workload workload,
            Performance found,
            @Nullable TrainingEstimate estimate,
            List<Finding> findings) {}

    private RunEngine(Ledger ledger, Plan plan, Catalog catalog, FabricCount fabric, Structure structure) {
        this.ledger = ledger;
        this.plan = plan;
        this.catalog = catalog;
        this.fabric = fabric;
        this.structure = structure;
        this.inputs = new RunInputs(ledger, plan);
    }

    static Outcome run(Ledger ledger, Plan plan, Catalog catalog, FabricCount fabric, Structure structure) {
        return new RunEngine(ledger, plan, catalog, fabric, structure).run();
    }

    private Outcome run() {
        var training = plan.training();
        Optional<Server> server = catalog.servers().find(training.server());
        Optional<Accelerator> accelerator =
                server.flatMap(found -> catalog.accelerators().find(found.accelerator()));
        Optional<Architecture> model = catalog.models().find(training.model());
        var workload = inputs.workload(model.map(Architecture::experts).isPresent());
        Optional<SoftwareStack> stack = catalog.softwareStacks().find(training.stack());
        need(server, "training.server");
        need(
                accelerator,
                "catalog.accelerators." + server.map(Server::accelerator).orElse("?"));
        need(model, "training.model");
        need(stack, "training.stack");
        long used = plan.pools(catalog).stream()
                .filter(pool -> server.isPresent()
                        && pool.server().id().equals(server.get().id()))
                .mapToLong(Pool::accelerators)
                .sum();
        long all = plan.pools(catalog).stream().mapToLong(Pool::accelerators).sum();
        if (used == 0) {
            missing.add("groups");
            findings.add(withoutServers(server.map(Server::name).orElse(training.server())));
        }
        accelerator.ifPresent(chip ->
                Chip.missing(chip).forEach(field -> missing.add("catalog.accelerators." + chip.id() + "." + field)));

        TrainingEstimate estimate = null;
        if (missing.isEmpty()) {
            estimate = estimate(
                    server.orElseThrow(), accelerator.orElseThrow(), model.orElseThrow(), stack.orElseThrow(), used);
        }
        var capacity = accelerator.isPresent()
                ? inputs.memory(accelerator.get())
                : ledger.input("chip.memory_bytes", "training.server", "Memory", BYTE.divide(ACCELERATOR), null);
        var peak = accelerator.isPresent()
                ? inputs.chip(
                        accelerator.get(),
                        estimate == null
                                ? training.precision().precision()
                                : estimate.format().precision())
                : ledger.input(
                        "chip.peak_flops_per_second",
                        "training.server",
                        "Dense peak",
                        FLOP.divide(SECOND.multiply(ACCELERATOR)),
                        null);
        Goodput goodput = missing.isEmpty() ? goodput(model.orElseThrow(), used) : null;
        var reads = Structure.union(List.of(structure.placed(), structure.fabric(), inputs.step()));
        var results = new RunResults(ledger, estimate, reads, missing);
        var found = new Performance(
                results.step(),
                results.flops(),
                results.goodput(goodput, Structure.union(List.of(structure.placed(), inputs.goodput()))),
                results.memory(),
                results.count(
                        "performance.accelerators", "Accelerators of the run", used, counted(server.orElse(null))),
                results.count("cluster.accelerators", "Accelerators in the cluster", all, counted(null)),
                peak,
                capacity);
        return new Outcome(workload, found, estimate, List.copyOf(findings));
    }

    private void need(Optional<?> found, String path) {
        if (found.isEmpty()) {
            missing.add(path);
        }
    }

    private @Nullable TrainingEstimate estimate(
            Server server, Accelerator accelerator, Architecture model, SoftwareStack stack, long used) {
        Chip chip = Chip.of(accelerator, catalog);
        Network network = Networks.of(plan, server, chip, fabric);
        int accelerators = Math.toIntExact(used);
        if (accelerators > network.domain()) {
            inputs.network(server);
        }
        if (accelerators > 1 && accelerator.linkBytesPerSecond() != null) {
            inputs.scaleUp(accelerator);
        }
        var training = plan.training();
        var workload = new Workload(
                model, training.sequence(), training.globalBatchSequences(), stack.format(training.precision()), stack);
        Optional<TrainingEstimate> estimate = switch (training.strategy()) {
            case Strategy.Given given ->
                TrainingModel.estimate(workload, chip, network, Layout.of(given, accelerators), accelerators);
            case Strategy.Automatic() -> AutomaticLayout.estimate(workload, chip, network, accelerators);
        };
        if (estimate.isEmpty()) {
            findings.add(
                    chip.formatFor(workload.format()).isEmpty()
                            ? Finding.error(
                                    "no-strategy",
                                    "training.strategy",
                                    TrainingModel.noPrecision(workload, chip).sentence())
                            : undivided(model, accelerator, used));
            missing.add("training.strategy");
            return null;
        }
        for (Problem problem : estimate.get().problems()) {
            findings.add(report(problem, training.strategy()));
        }
        for (String note : estimate.get().notes()) {
            findings.add(Finding.info("shared-constants", "training", note));
        }
        return estimate.get();
    }

    private Finding withoutServers(String named) {
        Finding finding = Finding.error(
                "run-without-servers",
                "training.server",
                "The run is to use %s, and none stands in the racks.".formatted(named));
        return plan.pools(catalog).stream()
                .filter(pool -> pool.accelerators() > 0)
                .max(Comparator.comparingLong(Pool::accelerators))
                .map(pool -> finding.withFix(
                        "Train on " + pool.server().name(),
                        Map.of("training.server", pool.server().id())))
                .orElse(finding);
    }

    /// Data parallelism is what tensor and pipeline parallelism leave of the accelerators, and every
    /// replica takes as many sequences
    /// as the others: a batch that all accelerators divide always works.
    private Finding undivided(Architecture model, Accelerator accelerator, long used) {
        int batch = plan.training().globalBatchSequences();
        long divided = Math.max(1, Math.round((double) batch / (double) used)) * used;
        String sentence =
                "No parallel strategy runs %s on %,d × %s: they cannot share the global batch of %,d sequences evenly."
                        .formatted(model.name(), used, accelerator.name(), batch);
        Finding finding = Finding.error("no-strategy", "training.strategy", sentence);
        return divided == batch
                ? finding
                : finding.withFix(
                        "Set the global batch to %,d sequences".formatted(divided),
                        Map.of("training.global_batch_sequences", Long.toString(divided)));
    }

    private static Finding report(Problem problem, Strategy strategy) {
        String code = switch (problem) {
            case Problem.DoesNotDivide p -> "does-not-divide";
            case Problem.Exceeds p -> "exceeds";
            case Problem.DoesNotFit p -> "does-not-fit";
            case Problem.NoPrecision p -> "no-precision";
            case Problem.Missing p -> "missing-rate";
        };
        Finding finding = Finding.error(code, "training.strategy", problem.sentence());
        return strategy instanceof Strategy.Given
                ? finding.withFix("Let the search choose", Map.of("training.strategy", "automatic"))
                : finding;
    }

    /// Any failure stops the run; checkpoints go to the storage of the plan unless the plan says how long they take.
    private @Nullable Goodput goodput(Architecture model, long accelerators) {
        var reliability = plan.reliability();
        inputs.reliability();
        double mtbf = Goodput.jobMtbfSeconds(
                reliability.acceleratorMtbfHours().value() * SECONDS_PER_HOUR, (double) accelerators);
        Double write = writeSeconds(model);
        if (write == null) {
            missing.add("reliability.checkpoint_write_seconds");
            return null;
        }
        double restart = reliability.restartSeconds().value();
        Goodput goodput = reliability.checkpointIntervalSeconds() == null
                ? Goodput.best(write, restart, mtbf)
                : Goodput.of(
                        new Checkpointing(
                                reliability.checkpointIntervalSeconds().value(), write, restart),
                        mtbf);
        if (goodput.productiveShare() >= LEAST_GOODPUT) {
            return goodput;
        }
        missing.add("reliability.accelerator_mtbf_hours");
        findings.add(Finding.error(
                "never-finishes",
                "reliability.accelerator_mtbf_hours",
                String.format(
                        Locale.ROOT,
                        "The run is interrupted every %.3g s and needs %.3g s to train again: it never finishes.",
                        mtbf,
                        restart)));
        return null;
    }

    private @Nullable Double writeSeconds(Architecture model) {
        if (plan.reliability().checkpointWriteSeconds() != null) {
            return plan.reliability().checkpointWriteSeconds().value();
        }
        if (plan.storage() == null) {
            return null;
        }
        Optional<StorageNode> node = catalog.storageNodes().find(plan.storage().node());
        if (node.isEmpty()) {
            return null;
        }
        inputs.storage(node.get());
        double rate = plan.storage().count()
                * node.get().ports()
                * node.get().portBytesPerSecond().value();
        return Checkpointing.writeSeconds((double) Parameters.of(model).total(), rate);
    }

    /// Ids of the inputs that a count of accelerators rests on.
    private Set<String> counted(@Nullable Server server) {
        var reads = new HashSet<>(structure.placed());
        plan.pools(catalog).stream()
                .map(Pool::server)
                .filter(each -> server == null || each.id().equals(server.id()))
                .forEach(each -> reads.add("count." + each.id() + ".accelerators"));
        return reads;
    }
}

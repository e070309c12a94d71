package org.clusterwright.model.evaluate;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.BYTE;
import static org.clusterwright.model.quantity.Units.FLOP;
import static org.clusterwright.model.quantity.Units.HOUR;
import static org.clusterwright.model.quantity.Units.ITEM;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.SECOND;
import static org.clusterwright.model.quantity.Units.SEQUENCE;
import static org.clusterwright.model.quantity.Units.STEP;
import static org.clusterwright.model.quantity.Units.TOKEN;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.measure.Unit;
import org.clusterwright.model.account.Accounts;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Precision;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.StorageNode;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Strategy;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The numbers that the training engine reads, each as an input of the ledger, so that a result can
/// say what it rests on.
final class RunInputs {
    private final Ledger ledger;
    private final Plan plan;
    private final Set<String> step = new HashSet<>();
    private final Set<String> goodput = new HashSet<>();

    RunInputs(Ledger ledger, Plan plan) {
        this.ledger = ledger;
        this.plan = plan;
    }

    /// Ids of what the step and its memory rest on.
    Set<String> step() {
        return Set.copyOf(step);
    }

    /// Ids of what the goodput rests on beside the step.
    Set<String> goodput() {
        return Set.copyOf(goodput);
    }

    /// @param experts whether the model has any, so that their parallel size means something
    Accounts.Workload workload(boolean experts) {
        var numbers = new Structure.Numbers(ledger);
        var training = plan.training();
        var tokens = ledger.input("training.tokens", "training.tokens", "Tokens trained on", TOKEN, training.tokens());
        var sequence = numbers.whole(
                "training.sequence",
                "training.sequence",
                "Sequence length",
                TOKEN.divide(SEQUENCE),
                training.sequence());
        var batch = numbers.whole(
                "training.global_batch_sequences",
                "training.global_batch_sequences",
                "Global batch",
                SEQUENCE.divide(STEP),
                training.globalBatchSequences());
        step.add(sequence.id());
        step.add(batch.id());
        if (training.strategy() instanceof Strategy.Given given) {
            strategy(numbers, given, experts);
        }
        return new Accounts.Workload(tokens, sequence, batch);
    }

    private void strategy(Structure.Numbers numbers, Strategy.Given given, boolean experts) {
        degree(numbers, "tp", "Tensor parallel size", given.tp());
        degree(numbers, "pp", "Pipeline parallel size", given.pp());
        if (given.pp() > 1) {
            degree(numbers, "vp", "Virtual pipeline stages", given.vp());
        }
        degree(numbers, "cp", "Context parallel size", given.cp());
        if (experts) {
            degree(numbers, "ep", "Expert parallel size", given.ep());
        }
        degree(numbers, "micro_batch", "Micro-batch", given.microBatch());
    }

    private void degree(Structure.Numbers numbers, String field, String label, int value) {
        String path = "training.strategy." + field;
        step.add(numbers.whole(path, path, label, ONE, value).id());
    }

    /// @param precision in which the chip computes the matrix products
    /// @return the dense peak
    Input chip(Accelerator chip, Precision precision) {
        String at = "catalog.accelerators." + chip.id() + ".";
        String name = chip.name();
        read(
                "chip.memory_bytes_per_second",
                at + "memory_bytes_per_second",
                name + ", memory bandwidth",
                BYTE.divide(SECOND.multiply(ACCELERATOR)),
                chip.memoryBytesPerSecond());
        String key = precision.name().toLowerCase(Locale.ROOT);
        return read(
                "chip.peak_flops_per_second",
                at + "peak_flops_per_second." + key,
                name + ", dense peak",
                FLOP.divide(SECOND.multiply(ACCELERATOR)),
                chip.peakFlopsPerSecond().get(precision));
    }

    /// Decides which strategies fit, so a search reads it; a strategy that is given only uses a share of it.
    Input memory(Accelerator chip) {
        Input memory = ledger.input(
                "chip.memory_bytes",
                "catalog.accelerators." + chip.id() + ".memory_bytes",
                chip.name() + ", memory",
                BYTE.divide(ACCELERATOR),
                chip.memoryBytes());
        if (plan.training().strategy() instanceof Strategy.Automatic) {
            step.add(memory.id());
        }
        return memory;
    }

    void network(Server server) {
        read(
                "server.nic_bytes_per_second",
                "catalog.servers." + server.id() + ".nic_bytes_per_second",
                server.name() + ", rate of a network card",
                BYTE.divide(SECOND),
                server.nicBytesPerSecond());
    }

    void scaleUp(Accelerator chip) {
        read(
                "chip.link_bytes_per_second",
                "catalog.accelerators." + chip.id() + ".link_bytes_per_second",
                chip.name() + ", scale-up link, one direction",
                BYTE.divide(SECOND.multiply(ACCELERATOR)),
                chip.linkBytesPerSecond());
    }

    void reliability() {
        var reliability = plan.reliability();
        lost(
                "reliability.accelerator_mtbf_hours",
                "Accelerator-hours between interruptions",
                ACCELERATOR.multiply(HOUR),
                reliability.acceleratorMtbfHours());
        lost("reliability.restart_seconds", "From a failure to training again", SECOND, reliability.restartSeconds());
        if (reliability.checkpointIntervalSeconds() != null) {
            lost(
                    "reliability.checkpoint_interval_seconds",
                    "Between checkpoints",
                    SECOND,
                    reliability.checkpointIntervalSeconds());
        }
        if (reliability.checkpointWriteSeconds() != null) {
            lost(
                    "reliability.checkpoint_write_seconds",
                    "A checkpoint holds the run up",
                    SECOND,
                    reliability.checkpointWriteSeconds());
        }
    }

    void storage(StorageNode node) {
        String path = "catalog.storage_nodes." + node.id() + ".port_bytes_per_second";
        goodput.add("storage.count");
        goodput.add(ledger.input(
                        "storage.port_bytes_per_second",
                        path,
                        node.name() + ", rate of a port",
                        BYTE.divide(SECOND.multiply(ITEM)),
                        node.portBytesPerSecond())
                .id());
    }

    private void lost(String path, String label, Unit<?> unit, Sourced<Double> value) {
        goodput.add(ledger.input(path, path, label, unit, value).id());
    }

    private Input read(String id, String path, String label, Unit<?> unit, @Nullable Sourced<Double> value) {
        Input input = ledger.input(id, path, label, unit, value);
        step.add(id);
        return input;
    }
}

package org.clusterwright.app.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.performance.MemoryPart;
import org.clusterwright.model.performance.Part;

/// The training run: where a step goes, and what fills an accelerator's memory. Absent when the engine found none.
record RunCharts(Known known) {
    private static final String STEP = "performance.step_seconds";
    private static final String MEMORY = "performance.memory_bytes_per_accelerator";

    Optional<ChartSpec> stepTime() {
        return known.result(STEP).filter(known::has).map(this::stepTime);
    }

    Optional<ChartSpec> memory() {
        return known.result(MEMORY).filter(known::has).map(this::memory);
    }

    private ChartSpec stepTime(Result step) {
        var scale = Scale.of(step.unit(), step.values()[0]);
        var found = EngineParts.of(step, Part.values(), Part::label, StepFamily::of, StepFamily.class);
        var parts = found.parts(family -> family.label, family -> family.colour);
        double total = step.values()[0];
        var largest = largest(parts);
        String conclusion = "Of %s a step, %s goes into %s%s."
                .formatted(
                        scale.withUnit(total),
                        Scale.percent(largest.getFirst().value() / total),
                        Sentences.inside(largest.getFirst().label()),
                        largest.size() < 2
                                ? ""
                                : " and %s into %s"
                                        .formatted(
                                                Scale.percent(largest.get(1).value() / total),
                                                Sentences.inside(largest.get(1).label())));
        return new ChartSpec(
                "step-time",
                "Step time",
                scale.symbol().equals("s") ? "seconds" : "milliseconds",
                "s",
                scale,
                conclusion,
                List.of(),
                known.source("found by the training engine"),
                new Plot.Parts(scale.withUnit(total) + " a step", parts, null),
                found.table("Part", scale.symbol(), "Step", family -> family.colour));
    }

    private ChartSpec memory(Result memory) {
        var scale = Scale.of(memory.unit(), memory.values()[0]);
        var found =
                EngineParts.of(memory, MemoryPart.values(), MemoryPart::label, MemoryFamily::of, MemoryFamily.class);
        var parts = found.parts(family -> family.label, family -> family.colour);
        double used = memory.values()[0];
        Double capacity = known.value("chip.memory_bytes");
        var most = largest(parts).getFirst();
        String fullest = "%s of it %s %s"
                .formatted(
                        Scale.percent(most.value() / used),
                        most.label().endsWith("s") ? "are" : "is",
                        Sentences.inside(most.label()));
        String heading;
        String conclusion;
        if (capacity == null) {
            heading = scale.withUnit(used) + " used";
            conclusion = scale.withUnit(used) + " are used on the fullest accelerator; " + fullest + ".";
        } else if (used <= capacity) {
            heading = "%s used, %s free".formatted(scale.withUnit(used), scale.number(capacity - used));
            conclusion = "%s of %s is used on the fullest accelerator; %s."
                    .formatted(Scale.percent(used / capacity), scale.withUnit(capacity), fullest);
        } else {
            heading = "%s needed".formatted(scale.withUnit(used));
            conclusion = "It does not fit: %s are needed and %s are there; %s."
                    .formatted(scale.withUnit(used), scale.withUnit(capacity), fullest);
        }
        return new ChartSpec(
                "memory",
                "Memory per accelerator",
                scale.symbol(),
                "bytes",
                scale,
                conclusion,
                List.of(),
                known.source("found by the training engine"),
                new Plot.Parts(
                        heading, parts, capacity == null ? null : new Plot.Mark(scale.withUnit(capacity), capacity)),
                found.table("Part", scale.symbol(), "Used", family -> family.colour));
    }

    private static List<Plot.Part> largest(List<Plot.Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingDouble(Plot.Part::value).reversed())
                .toList();
    }
}

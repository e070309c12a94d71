package org.clusterwright.model.performance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Memory of the fullest accelerator, by what it holds.
public record MemoryUse(Map<MemoryPart, Double> parts) {

    public MemoryUse {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    public double bytes(MemoryPart part) {
        return parts.getOrDefault(part, 0.0);
    }

    /// What tensors use.
    public double allocatedBytes() {
        double bytes = 0;
        for (Map.Entry<MemoryPart, Double> part : parts.entrySet()) {
            boolean tensor = part.getKey() != MemoryPart.CONTEXT && part.getKey() != MemoryPart.FRAGMENTATION;
            if (tensor) bytes += part.getValue();
        }
        return bytes;
    }

    /// What the accelerator shows as taken: context, communication buffers and the allocator's reserve included.
    public double reservedBytes() {
        double bytes = 0;
        for (double part : parts.values()) bytes += part;
        return bytes;
    }
}

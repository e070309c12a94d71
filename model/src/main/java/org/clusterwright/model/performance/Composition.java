package org.clusterwright.model.performance;

import java.util.List;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Block;
import org.clusterwright.model.catalog.Parameters;

/// What an architecture is made of, counted once for all the layouts that are tried with it.
///
/// @param parts equal blocks together
public record Composition(List<Part> parts, int layers, Parameters parameters) {

    /// @param times how often the block occurs
    public record Part(Block block, int times) {}

    static Composition of(Architecture a) {
        List<Part> parts = a.blocks().entrySet().stream()
                .map(counted -> new Part(counted.getKey(), counted.getValue()))
                .toList();
        return new Composition(parts, a.layers() + a.encoderLayers(), Parameters.of(a));
    }
}

package org.clusterwright.model.catalog;

/// A feed-forward network on each token.
///
/// @param width    inner width
/// @param matrices 3 = gated (SwiGLU and its kin), 2 = plain
public record Perceptron(int width, int matrices) {}

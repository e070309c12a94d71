package org.clusterwright.model.catalog;

/// An entry and where it was read.
public record Located<T extends CatalogEntry>(T entry, Origin origin) {}

package org.clusterwright.architecture.violation.network.model.catalog;

import java.net.URL;

/// A catalogue entry that is somewhere else.
public record Fetched(URL place) {}

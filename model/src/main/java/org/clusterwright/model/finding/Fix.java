package org.clusterwright.model.finding;

import java.util.Map;

/// A safe way out of a finding: settings of the plan file, path to value, as `--set` takes them.
///
/// @param label what it does, as a button would say it
public record Fix(String label, Map<String, String> settings) {
    public Fix {
        settings = Map.copyOf(settings);
    }
}

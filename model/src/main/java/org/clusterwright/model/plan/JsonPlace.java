package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a plan file: `groups[0].count`, `catalog.servers.dgx-h100.price_usd`, `catalog.models["v1.5"].layers`.
///
/// @param steps field names and list indices, from the outside in
record JsonPlace(List<Object> steps) {

    static final JsonPlace ROOT = new JsonPlace(List.of());

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern STEP = Pattern.compile("(?:^|\\.)([A-Za-z0-9_-]+)|\\[(\\d{1,9})]|\\[\"([^\"]+)\"]");

    JsonPlace {
        steps = List.copyOf(steps);
    }

    /// @throws IllegalArgumentException when the text is no such path
    static JsonPlace parse(String path) {
        var steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        for (int start = 0; start < path.length(); start = step.end()) {
            if (path.startsWith(".") || !step.find(start) || step.start() != start) {
                throw new IllegalArgumentException(path);
            }
            steps.add(
                    step.group(2) != null
                            ? Integer.valueOf(step.group(2))
                            : step.group(1) != null ? step.group(1) : step.group(3));
        }
        return new JsonPlace(steps);
    }

    JsonPlace at(Object step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPlace(longer);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Object step : steps) {
            switch (step) {
                case Integer index -> text.append('[').append(index).append(']');
                case String name
                when PLAIN.matcher(name).matches() ->
                    text.append(text.isEmpty() ? "" : ".").append(name);
                default -> text.append("[\"").append(step).append("\"]");
            }
        }
        return text.toString();
    }
}

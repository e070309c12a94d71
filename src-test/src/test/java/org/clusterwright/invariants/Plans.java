package org.clusterwright.invariants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanFile;

/// The plans that laws are tried on.
final class Plans {
    private Plans() {}

    static Stream<Plan> all() {
        return Stream.of(resource("/plans/sixty-four-racks.cwplan"));
    }

    private static Plan resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Plans.class.getResourceAsStream(name))) {
            return PlanFile.read(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.clusterwright.model.account;

import java.util.List;
import java.util.Set;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A line of the bill of materials before it is written: what is bought, how many, and what the catalogue says of one.
///
/// @param id       the catalogue id
/// @param path     the catalogue entry's place in the plan file, `catalog.servers.dgx-h100`
/// @param quantity how many
/// @param counted  how the number came about, in a sentence
/// @param reads    ids of the inputs that the number rests on
/// @param draw     what one draws; absent when it draws no power
/// @param embodied what making one emits, as a sum of parts
record BillLine(
        String id,
        String label,
        Group group,
        String path,
        long quantity,
        String counted,
        Set<String> reads,
        @Nullable Sourced<Double> priceUsd,
        @Nullable Draw draw,
        List<Embodied> embodied) {

    /// Headings of the bill, in its order.
    enum Group {
        SERVERS("Servers"),
        NETWORK("Network"),
        STORAGE("Storage"),
        RACKS("Racks and power");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /// @param typical      watts under load; absent when unknown, which is a gap and not a zero
    /// @param most         watts at most
    /// @param typicalField name of the first in the catalogue entry
    record Draw(
            @Nullable Sourced<Double> typical, @Nullable Sourced<Double> most, String typicalField, String mostField) {}
}

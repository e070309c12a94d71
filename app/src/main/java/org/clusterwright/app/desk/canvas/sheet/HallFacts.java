package org.clusterwright.app.desk.canvas.sheet;

import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What is said about the hall: racks, power of the computers at most, what the site's limit leaves.
public record HallFacts(String text) {

    public static HallFacts of(Evaluation evaluation) {
        long racks =
                evaluation.plan().groups().stream().mapToLong(RackGroup::count).sum();
        var text = new StringBuilder(Spoken.count(racks)).append(racks == 1 ? " rack" : " racks");
        Double peak = value(evaluation.book(), "power.peak_kilowatts");
        if (peak != null) {
            text.append(" · ").append(Spoken.power(peak * 1e3)).append(" IT at most");
            Sourced<Double> limit = evaluation.plan().site().powerLimitKilowatts();
            if (limit == null) {
                text.append(" · no site limit stated");
            } else if (limit.value() >= peak) {
                text.append(" · ")
                        .append(Spoken.power((limit.value() - peak) * 1e3))
                        .append(" free");
            } else {
                text.append(" · ")
                        .append(Spoken.power((peak - limit.value()) * 1e3))
                        .append(" over the site's limit");
            }
        }
        return new HallFacts(text.toString());
    }

    private static @Nullable Double value(Book book, String id) {
        return book.find(id)
                .filter(found ->
                        found instanceof Figure figure && !book.presence(figure).absent())
                .map(found -> book.values().of(found))
                .orElse(null);
    }
}

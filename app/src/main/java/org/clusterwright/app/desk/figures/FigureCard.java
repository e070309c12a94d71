package org.clusterwright.app.desk.figures;

import java.util.Locale;
import java.util.Set;
import javax.measure.Unit;
import org.clusterwright.app.desk.control.RangeText;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.explore.Reach;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Presence;
import org.clusterwright.model.ledger.Total;
import org.clusterwright.model.plan.Publication;
import org.jspecify.annotations.Nullable;

/// What a card of the strip says of one headline.
///
/// @param note    beside the label: the years it is summed over, or the method
/// @param value   `$ 1.32`; a dash when it is unknown
/// @param range   absent when it has none, or none was found yet
/// @param change  against the base plan, signed; empty when it is the same
/// @param partial what a lower bound leaves out; empty when it is whole
/// @param missing what is missing for it; absent when it is known
/// @param told    the tooltip
record FigureCard(
        String id,
        String label,
        String note,
        String value,
        String unit,
        @Nullable Range range,
        String change,
        Tone tone,
        String partial,
        @Nullable Missing missing,
        String told) {
    private static final String ENGINE = "performance.step_seconds";
    private static final double INVISIBLE = 0.0005;

    enum Tone {
        MORE,
        LESS,
        NEUTRAL
    }

    /// @param text `1.18 – 1.54`, scaled as the value is
    record Range(double low, double likely, double high, String text, String spoken) {}

    /// @param path of the first thing that is missing
    record Missing(String sentence, String path) {}

    static FigureCard of(Figure figure, Snapshot now, @Nullable Spread spread) {
        Book book = now.evaluation().book();
        Presence presence = book.presence(figure);
        String label = plain(figure.label());
        String note = note(figure, now);
        if (presence.absent()) {
            Missing missing = missing(presence, book);
            String all = "Missing:\n" + String.join("\n", presence.missing());
            return new FigureCard(figure.id(), label, note, "–", "", null, "", Tone.NEUTRAL, "", missing, all);
        }
        double value = book.values().of(figure);
        Shown shown = Shown.of(figure.unit(), value);
        boolean whole = presence.leavesOut().isEmpty();
        double change = change(figure, now);
        return new FigureCard(
                figure.id(),
                label,
                note,
                (whole ? "" : "≥ ") + shown.sign() + shown.number(),
                shown.unit(),
                spread == null ? null : range(figure.unit(), spread),
                Math.abs(change) < INVISIBLE ? "" : Shown.percent(change),
                Math.abs(change) < INVISIBLE ? Tone.NEUTRAL : change > 0 ? Tone.MORE : Tone.LESS,
                whole ? "" : partial(presence.leavesOut()),
                null,
                told(figure, spread, presence));
    }

    /// What a screen reader says.
    String spoken() {
        var text = new StringBuilder(label);
        if (!note.isEmpty()) {
            text.append(", ").append(note);
        }
        text.append(": ").append(missing == null ? (value + " " + unit).strip() : missing.sentence());
        if (range != null) {
            text.append(", range ").append(range.text());
        }
        if (!partial.isEmpty()) {
            text.append(", ").append(partial);
        } else if (!change.isEmpty()) {
            text.append(", ").append(change).append(" against the base plan");
        }
        return text.append(". Enter explains it.").toString();
    }

    private static String plain(String label) {
        int bracket = label.indexOf(" (");
        return bracket < 0 ? label : label.substring(0, bracket);
    }

    /// What was published stands beside what is computed.
    private static String note(Figure figure, Snapshot now) {
        Publication reproduced = now.plan().reproduces();
        if (reproduced != null) {
            for (var published : reproduced.figures()) {
                if (published.figure().equals(figure.id())) {
                    return "published "
                            + Shown.of(figure.unit(), published.value()).text();
                }
            }
        }
        int bracket = figure.label().indexOf(" (");
        if (bracket >= 0) {
            return figure.label().substring(bracket + 2, figure.label().length() - 1);
        }
        int years = now.evaluation().book().lastYear();
        return figure.yearly() && figure.total() == Total.SUM ? years == 1 ? "1 year" : years + " years" : "";
    }

    /// Relative to the base plan; 0 where either is unknown or there is nothing to compare with.
    private static double change(Figure figure, Snapshot now) {
        Book base = now.base().book();
        return base.find(figure.id())
                .filter(before -> !base.presence(before).absent())
                .map(before -> base.values().of(before))
                .filter(before -> before != 0)
                .map(before -> now.evaluation().book().values().of(figure) / before - 1)
                .orElse(0.0);
    }

    private static Range range(Unit<?> unit, Spread spread) {
        Shown low = Shown.of(unit, spread.from(), spread.likely());
        Shown likely = Shown.of(unit, spread.likely());
        Shown high = Shown.of(unit, spread.to(), spread.likely());
        return new Range(
                spread.from(),
                spread.likely(),
                spread.to(),
                low.number() + " – " + high.number(),
                "%s, likely %s, %s %s".formatted(low.number(), likely.number(), high.number(), high.unit()));
    }

    private static String partial(Set<String> leavesOut) {
        int parts = leavesOut.size();
        boolean prices = leavesOut.stream().allMatch(path -> path.contains("price"));
        String what = parts == 1 ? prices ? "part" : "value" : prices ? "parts" : "values";
        return "%d %s %s".formatted(parts, what, prices ? "unpriced" : "unknown");
    }

    private static String told(Figure figure, @Nullable Spread spread, Presence presence) {
        var text = new StringBuilder("Why this number?");
        boolean engine = Reach.of(figure).stream().anyMatch(term -> term.id().equals(ENGINE));
        if (spread != null) {
            text.append("\nRange: ").append(RangeText.of(spread)).append(" of the uncertain inputs.");
        }
        if (engine) {
            text.append(
                    spread == null
                            ? "\nNo range: it rests on the training engine, whose error is not sampled."
                            : "\nThe error of the training engine is not in it.");
        }
        if (!presence.leavesOut().isEmpty()) {
            text.append("\nLeaves out:\n")
                    .append(String.join(
                            "\n", presence.leavesOut().stream().limit(12).toList()));
        }
        return text.toString();
    }

    /// `no price for Trn2.48xl server`, from the label of the input whose value is missing.
    private static Missing missing(Presence presence, Book book) {
        if (presence.missing().stream().anyMatch(path -> path.equals("groups") || path.startsWith("groups."))) {
            return new Missing("no servers in the racks yet", "groups");
        }
        String path = presence.missing().iterator().next();
        String label = book.inputs().stream()
                .filter(input -> input.path().equals(path))
                .map(Input::label)
                .findFirst()
                .orElse("");
        int comma = label.lastIndexOf(", ");
        String sentence = comma >= 0
                ? "no %s for %s".formatted(label.substring(comma + 2), label.substring(0, comma))
                : "no " + (label.isEmpty() ? words(path) : label.toLowerCase(Locale.ROOT));
        return new Missing(sentence, path);
    }

    private static String words(String path) {
        return switch (path) {
            case "training" -> "training run";
            case "training.strategy" -> "strategy that runs it";
            default -> path;
        };
    }
}

package org.clusterwright.app.desk.palette;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.commands.Keys;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.desk.palette.PaletteItem.Kind;
import org.clusterwright.app.desk.parts.CatalogueIndex;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.export.Amount;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.plan.StarterPlans;

/// What the palette finds, made from the registry, the evaluation, the catalogue and the starter plans.
final class PaletteSources {
    private PaletteSources() {}

    static List<PaletteItem> commands(Commands commands) {
        return commands.all().stream().map(PaletteSources::command).toList();
    }

    private static PaletteItem command(Command command) {
        var keys = command.shortcut();
        var icon = command.icon();
        return new PaletteItem(
                Kind.COMMANDS,
                command.id(),
                command.label().getValue(),
                command.available() ? command.menu().title() : command.blocked().getValue(),
                List.of(command.id(), command.menu().title()),
                "",
                keys == null ? "" : Keys.text(keys),
                icon == null ? "fth-chevron-right" : icon,
                command.blocked().getValue(),
                command.action(),
                null);
    }

    /// @param why explains the figure of that id
    static List<PaletteItem> figures(Evaluation evaluation, Consumer<String> why) {
        return Stream.concat(
                        evaluation.accounts().summary().headlines().stream(),
                        evaluation.accounts().statements().stream()
                                .flatMap(statement -> statement.terms().stream())
                                .filter(Figure.class::isInstance)
                                .map(Figure.class::cast))
                .distinct()
                .map(figure -> figure(evaluation, figure, why))
                .toList();
    }

    private static PaletteItem figure(Evaluation evaluation, Figure figure, Consumer<String> why) {
        Double value = Amount.of(figure, evaluation.book()).value();
        Runnable explain = () -> why.accept(figure.id());
        return new PaletteItem(
                Kind.FIGURES,
                figure.id(),
                figure.label(),
                figure.id(),
                List.of(),
                value == null ? "–" : Shown.of(figure.unit(), value).text(),
                "",
                "fth-bar-chart-2",
                "",
                explain,
                explain);
    }

    /// Only those that are looked at are made.
    static List<PaletteItem> parts(List<CatalogueIndex.Hit> hits, Consumer<Part> choose) {
        return new AbstractList<>() {
            @Override
            public PaletteItem get(int index) {
                return part(hits.get(index).part(), choose);
            }

            @Override
            public int size() {
                return hits.size();
            }
        };
    }

    private static PaletteItem part(Part part, Consumer<Part> choose) {
        return new PaletteItem(
                Kind.PARTS,
                part.key().kind() + "." + part.key().id(),
                part.name(),
                part.vendor().isEmpty() ? part.facts() : part.vendor() + " · " + part.facts(),
                List.of(part.key().id()),
                part.price() == null ? "" : part.priceText(),
                "",
                icon(part),
                "",
                () -> choose.accept(part),
                null);
    }

    /// @param open opens the starter plan of that id
    static List<PaletteItem> starters(Consumer<String> open) {
        return StarterPlans.list().stream()
                .map(starter -> new PaletteItem(
                        Kind.STARTERS,
                        starter.id(),
                        starter.summary(),
                        "",
                        List.of(starter.id()),
                        "",
                        "",
                        "fth-file-text",
                        "",
                        () -> open.accept(starter.id()),
                        null))
                .toList();
    }

    private static String icon(Part part) {
        return switch (part.face().look()) {
            case AIR, LIQUID, CABINET, RACK -> "fth-server";
            case SWITCH, CARD, CABLE -> "fth-share-2";
            case STORAGE -> "fth-hard-drive";
            case POWER -> "fth-zap";
            case COOLING -> "fth-wind";
            case CHIP, OWN_CHIP -> "fth-cpu";
            case PLACE -> "fth-map-pin";
            case MODEL -> "fth-box";
            case SOFTWARE -> "fth-layers";
            case CLOUD -> "fth-cloud";
        };
    }
}

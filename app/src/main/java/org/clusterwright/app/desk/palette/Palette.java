package org.clusterwright.app.desk.palette;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.desk.palette.PaletteItem.Kind;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.parts.Parts;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.jspecify.annotations.Nullable;

/// Finds commands, figures, parts and starter plans by what a person types, and runs, explains, selects or opens them.
public final class Palette {
    private static final Insets TOP = new Insets(96, 0, 0, 0);

    private final Workspace workspace;
    private final OverlayLayer layer;
    private final Consumer<String> openStarter;
    private final Parts parts;
    private @Nullable Evaluation evaluated;
    private List<PaletteItem> figures = List.of();

    /// @param openStarter opens the starter plan of that id
    public Palette(Workspace workspace, OverlayLayer layer, Consumer<String> openStarter) {
        this.workspace = workspace;
        this.layer = layer;
        this.openStarter = openStarter;
        this.parts = new Parts(Catalog.shipped(), workspace.catalog());
    }

    /// The command that opens it.
    public Command command() {
        return Command.of("help.palette", Command.Menu.HELP, 0, "Search or run a command", this::open)
                .icon("fth-search")
                .shortcut("Shortcut+K");
    }

    public void open() {
        var box = new PaletteBox(search(), layer::close);
        layer.show(box, Pos.TOP_CENTER, TOP, box.field(), "Search or run a command", () -> {});
    }

    private PaletteSearch search() {
        var now = workspace.session().now();
        var index = parts.index(now.plan().catalog());
        return new PaletteSearch()
                .with(Kind.COMMANDS, PaletteSources.commands(workspace.commands()))
                .with(Kind.FIGURES, figures(now.evaluation()))
                .searched(Kind.PARTS, query -> PaletteSources.parts(index.search(query, null), this::choose))
                .with(Kind.STARTERS, PaletteSources.starters(openStarter));
    }

    /// Made once an evaluation, not at each opening.
    private List<PaletteItem> figures(Evaluation evaluation) {
        if (evaluation != evaluated) {
            evaluated = evaluation;
            figures = PaletteSources.figures(evaluation, workspace.navigator()::why);
        }
        return figures;
    }

    private void choose(Part part) {
        workspace.navigator().show(Page.DESIGN);
        workspace.selection().set(new Target.Entry(part.key().kind(), part.key().id()));
        if (part.draggable()) {
            workspace.selection().arm(part.key().id());
        }
    }
}

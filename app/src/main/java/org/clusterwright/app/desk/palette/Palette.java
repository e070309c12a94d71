package org.clusterwright.app.desk.palette;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.desk.palette.PaletteItem.Kind;
import org.clusterwright.app.desk.parts.CatalogueIndex;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.parts.Parts;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.LongWork;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.evaluate.Evaluation;
import org.jspecify.annotations.Nullable;

/// Finds commands, figures, parts and starter plans by what a person types, and runs, explains, selects or opens them.
public final class Palette {
    private static final Insets TOP = new Insets(96, 0, 0, 0);

    private final Workspace workspace;
    private final OverlayLayer layer;
    private final Consumer<String> openStarter;
    private final Parts parts;
    private CatalogueIndex index = new CatalogueIndex(List.of());
    private @Nullable Evaluation evaluated;
    private List<PaletteItem> figures = List.of();

    /// @param openStarter opens the starter plan of that id
    public Palette(Workspace workspace, OverlayLayer layer, Consumer<String> openStarter) {
        this.workspace = workspace;
        this.layer = layer;
        this.openStarter = openStarter;
        this.parts = new Parts(Catalog.shipped(), workspace.catalog());
        read(() -> {});
    }

    /// The command that opens it.
    public Command command() {
        return Command.of("help.palette", Command.Menu.HELP, 0, "Search or run a command", this::open)
                .icon("fth-search")
                .shortcut("Shortcut+K");
    }

    public void open() {
        var box = new PaletteBox(search(), layer::close);
        read(box::list);
        layer.show(box, Pos.TOP_CENTER, TOP, box.field(), "Search or run a command", () -> {});
    }

    private PaletteSearch search() {
        var now = workspace.session().now();
        return new PaletteSearch()
                .with(Kind.COMMANDS, PaletteSources.commands(workspace.commands()))
                .with(Kind.FIGURES, figures(now.evaluation()))
                .searched(Kind.PARTS, query -> PaletteSources.parts(index.search(query, null), this::choose))
                .with(Kind.STARTERS, PaletteSources.starters(openStarter));
    }

    /// Reads the parts that the plan can use beside the FX thread, since the whole catalogue takes a while.
    ///
    /// @param changed runs when there are others than before
    private void read(Runnable changed) {
        Entries own = workspace.session().now().plan().catalog();
        LongWork.Task<CatalogueIndex> task = _ -> {
            synchronized (parts) {
                return parts.index(own);
            }
        };
        workspace.work().start(task, event -> {
            if (event instanceof LongWork.Event.Done<CatalogueIndex>(CatalogueIndex read) && read != index) {
                index = read;
                changed.run();
            }
        });
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

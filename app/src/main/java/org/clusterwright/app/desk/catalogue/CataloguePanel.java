package org.clusterwright.app.desk.catalogue;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Command.Menu;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.parts.Parts;
import org.clusterwright.app.desk.parts.Shelf;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/// The parts a cluster is composed of: searched, filtered, compared, dragged to the canvas.
public final class CataloguePanel extends VBox {
    private final Workspace workspace;
    private final CatalogueModel model = new CatalogueModel();
    private final PartActions actions;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Part> list = new ListView<>(model.rows());
    private Runnable wanted = () -> {};
    /// While the list follows the window's selection, not the person.
    private boolean following;

    public CataloguePanel(Workspace workspace) {
        this.workspace = workspace;
        this.actions = new PartActions(
                workspace, model, () -> getScene() == null ? null : getScene().getWindow());
        setId("catalogue");
        getStyleClass().add("panel");
        var parts = new Parts(Catalog.shipped(), workspace.catalog());
        Runnable ended = workspace
                .session()
                .subscribe(now -> model.index(parts.index(now.plan().catalog())));
        workspace.closing().add(ended::run);
        remember();
        var tools = new VBox(8, searchField(), new FacetBar(model), new SortBar(model));
        tools.getStyleClass().add("catalogue-tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        list();
        getChildren().addAll(title(), new ShelfTabs(model), tools, list, new CompareTray(model, actions));
        commands();
        workspace.selection().targets().subscribe(this::follow);
        model.rows().addListener((javafx.collections.ListChangeListener<Part>) _ -> follow());
        follow();
    }

    /// Stars are kept from run to run; what is compared, too.
    private void remember() {
        var preferences = workspace.preferences();
        model.restore(
                Remembered.keys(preferences.get(Remembered.STARRED).orElse("")),
                Remembered.keys(preferences.get(Remembered.COMPARED).orElse("")));
        model.starred().subscribe((_, now) -> preferences.put(Remembered.STARRED, Remembered.text(now)));
        model.compared().subscribe((_, now) -> preferences.put(Remembered.COMPARED, Remembered.text(now)));
    }

    private HBox title() {
        var title = new Label("Catalogue");
        title.getStyleClass().add("panel-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = Icons.button("catalogue.add", "fth-plus", "Make a part of your own", this::addOwn);
        add.getStyleClass().add("small");
        Tooltip tip = add.getTooltip();
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Part from = template();
                            return from == null ? "Make a part of your own" : "Make your own from " + from.name();
                        },
                        list.getSelectionModel().selectedItemProperty(),
                        model.rows()));
        var bar = new HBox(8, title, space, add);
        bar.getStyleClass().add("catalogue-title");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// What a part of one's own starts from: the selected one, or else the first that is shown.
    private @Nullable Part template() {
        Part selected = list.getSelectionModel().getSelectedItem();
        return selected != null || model.rows().isEmpty()
                ? selected
                : model.rows().getFirst();
    }

    private void addOwn() {
        Part from = template();
        if (from != null) {
            actions.makeOwn(from);
        }
    }

    private CustomTextField searchField() {
        search.setId("catalogue.search");
        search.setPromptText("Search, e.g. 8 gpu or 80 gb");
        search.setAccessibleText("Search the catalogue");
        search.getStyleClass().add("catalogue-search");
        search.setLeft(new HBox(Icons.of("fth-search")));
        var count = new Label();
        count.setId("catalogue.count");
        count.getStyleClass().add("caption");
        count.textProperty().bind(model.count());
        count.setMinWidth(USE_PREF_SIZE);
        search.setRight(new HBox(count));
        search.textProperty().bindBidirectional(model.typed());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if ((event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
                    && !model.rows().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().select(0);
                list.scrollTo(0);
                event.consume();
            }
        });
        return search;
    }

    private void list() {
        list.setId("catalogue.parts");
        list.setAccessibleText("Parts");
        list.getStyleClass().add("part-list");
        list.setFixedCellSize(PartCell.HEIGHT);
        list.setCellFactory(_ -> new PartCell(actions));
        list.setPlaceholder(new EmptyShelf(model));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, part) -> {
            if (part != null && !following) {
                workspace
                        .selection()
                        .set(new Target.Entry(part.key().kind(), part.key().id()));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Part part = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && part != null) {
                actions.place(part);
                event.consume();
            } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
                search.requestFocus();
                event.consume();
            }
        });
        list.setOnContextMenuRequested(this::menu);
    }

    private void menu(ContextMenuEvent event) {
        Part part = list.getSelectionModel().getSelectedItem();
        if (part != null) {
            var menu = actions.menu(part);
            if (event.isKeyboardTrigger()) {
                Node row = list.lookupAll(".list-cell").stream()
                        .filter(cell -> cell instanceof PartCell shown && part.equals(shown.getItem()))
                        .findFirst()
                        .orElse(list);
                menu.show(row, javafx.geometry.Side.BOTTOM, 12, 0);
            } else {
                menu.show(list, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        }
    }

    /// Marks the row of what is selected in the window, if it is shown.
    private void follow() {
        List<Target> targets = workspace.selection().targets().get();
        Optional<Part> wanted = targets.size() == 1 && targets.getFirst() instanceof Target.Entry(var kind, var id)
                ? model.index().get().find(new Part.Key(kind, id))
                : Optional.empty();
        following = true;
        try {
            int at = wanted.map(part -> model.rows().indexOf(part)).orElse(-1);
            if (at < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != at) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 2));
            }
        } finally {
            following = false;
        }
    }

    /// @param wanted runs before it takes the focus: it must be seen then
    public void wanted(Runnable wanted) {
        this.wanted = wanted;
    }

    /// The kind of parts that is shown.
    public ObservableValue<Shelf> shelf() {
        return model.shelf();
    }

    /// Shows a kind of parts, and gives the focus to them.
    public void open(Shelf shelf) {
        model.shelf().set(shelf);
        wanted.run();
        list.requestFocus();
    }

    /// Shows a part wherever it stands, and gives it the focus.
    public void reveal(String kind, String id) {
        model.index().get().find(new Part.Key(kind, id)).ifPresent(part -> {
            if (model.shelf().get() != part.shelf()) {
                model.shelf().set(part.shelf());
            }
            if (!model.rows().contains(part)) {
                model.clear();
            }
            workspace.selection().set(new Target.Entry(kind, id));
            wanted.run();
            list.requestFocus();
        });
    }

    private void commands() {
        var selected = list.getSelectionModel().selectedItemProperty();
        var none = Bindings.createStringBinding(
                () -> selected.get() == null ? "Select a part of the catalogue first." : "", selected);
        var commands = workspace.commands();
        commands.add(Command.of("catalogue.find", Menu.EDIT, 3, "Find a part", this::find)
                .icon("fth-search")
                .shortcut("Shortcut+F"));
        commands.add(
                Command.of("catalogue.place", Menu.PLAN, 4, "Place the part on the canvas", () -> with(actions::place))
                        .blocked(Bindings.createStringBinding(() -> actions.placeBlocked(selected.get()), selected)));
        commands.add(Command.of(
                        "catalogue.details", Menu.PLAN, 4, "Show every value of the part", () -> with(actions::details))
                .blocked(none));
        commands.add(Command.of("catalogue.star", Menu.PLAN, 4, "Star or unstar the part", () -> with(actions::star))
                .blocked(none));
        commands.add(Command.of("catalogue.compare.add", Menu.PLAN, 4, "Compare the part", () -> with(actions::compare))
                .blocked(Bindings.createStringBinding(
                        () -> selected.get() == null
                                ? none.get()
                                : model.compareBlocked(selected.get().key()),
                        selected,
                        model.compared())));
        commands.add(Command.of("catalogue.compare.open", Menu.PLAN, 4, "Show the comparison", actions::showComparison)
                .blocked(Bindings.createStringBinding(
                        () -> model.compared().get().isEmpty() ? "No parts are compared." : "", model.compared())));
        commands.add(Command.of("catalogue.compare.clear", Menu.PLAN, 4, "Clear the comparison", model::clearCompared)
                .blocked(Bindings.createStringBinding(
                        () -> model.compared().get().isEmpty() ? "No parts are compared." : "", model.compared())));
        commands.add(Command.of("catalogue.own", Menu.PLAN, 4, "Make your own part", this::addOwn));
    }

    private void with(java.util.function.Consumer<Part> action) {
        Part part = list.getSelectionModel().getSelectedItem();
        if (part != null) {
            action.accept(part);
        }
    }

    private void find() {
        workspace.navigator().show(org.clusterwright.app.desk.workspace.Page.DESIGN);
        wanted.run();
        search.requestFocus();
        search.selectAll();
    }

    /// Says why nothing is shown, and the way out.
    private static final class EmptyShelf extends VBox {
        EmptyShelf(CatalogueModel model) {
            super(6);
            getStyleClass().add("empty-shelf");
            setAlignment(Pos.TOP_CENTER);
            model.rows().addListener((javafx.collections.ListChangeListener<Part>) _ -> build(model));
            model.typed().addListener((_, _, _) -> build(model));
            build(model);
        }

        private void build(CatalogueModel model) {
            String typed = model.typed().get().strip();
            var said = new Label(typed.isEmpty() ? "Nothing meets these filters" : "Nothing matches “" + typed + "”");
            said.getStyleClass().add("label-text");
            said.setWrapText(true);
            var clear = link("catalogue.clear", "Clear search and filters", model::clear);
            getChildren().setAll(Icons.of("fth-search"), said, clear);
            for (Shelf shelf : model.elsewhere()) {
                getChildren()
                        .add(link(
                                "catalogue.elsewhere." + shelf.name().toLowerCase(java.util.Locale.ROOT),
                                "Look in " + shelf.title().toLowerCase(java.util.Locale.ROOT),
                                () -> model.shelf().set(shelf)));
            }
        }

        private static Button link(String id, String text, Runnable action) {
            var link = new Button(text);
            link.setId(id);
            link.getStyleClass().add("link");
            link.setOnAction(_ -> action.run());
            return link;
        }
    }
}

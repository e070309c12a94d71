package org.clusterwright.app.desk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.parts.Shelf;

/// The shelves as tabs; those that do not fit, and those seldom asked for, stand behind the last one.
final class ShelfTabs extends HBox {
    private static final List<Shelf> SHOWN =
            List.of(Shelf.SERVERS, Shelf.CHIPS, Shelf.NETWORK, Shelf.STORAGE, Shelf.RACKS);

    private final CatalogueModel model;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final ToggleButton more = tab("catalogue.tab.more", "");

    ShelfTabs(CatalogueModel model) {
        this.model = model;
        getStyleClass().addAll("shelf-tabs", "hairline-bottom");
        setMinWidth(0);
        var group = new ToggleGroup();
        for (Shelf shelf : SHOWN) {
            var tab = tab("catalogue.tab." + shelf.name().toLowerCase(Locale.ROOT), shelf.title());
            tab.setUserData(shelf);
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                model.shelf().set(shelf);
                mark();
            });
            tabs.add(tab);
        }
        more.setGraphic(Icons.of("fth-chevron-down"));
        more.setAccessibleText("More kinds of parts");
        more.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        more.setOnAction(_ -> {
            menu().show(more, Side.BOTTOM, 0, 0);
            mark();
        });
        getChildren().addAll(tabs);
        getChildren().add(more);
        model.shelf().subscribe(_ -> mark());
        widthProperty().addListener((_, _, _) -> fit());
    }

    private static ToggleButton tab(String id, String title) {
        var tab = new ToggleButton(title);
        tab.setId(id);
        tab.getStyleClass().add("shelf-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        return tab;
    }

    private void mark() {
        Shelf now = model.shelf().get();
        tabs.forEach(tab -> tab.setSelected(tab.getUserData() == now));
        boolean hidden = tabs.stream().noneMatch(tab -> tab.isSelected() && tab.isVisible());
        more.setSelected(hidden);
        more.setText(hidden ? now.title() : "More");
        fit();
    }

    /// The last tabs give way until the rest fits.
    private void fit() {
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - more.prefWidth(-1);
        for (ToggleButton tab : tabs) {
            left -= tab.prefWidth(-1);
            boolean fits = left >= 0 || getWidth() == 0;
            tab.setVisible(fits);
            tab.setManaged(fits);
        }
        boolean hidden = tabs.stream().noneMatch(tab -> tab.isSelected() && tab.isVisible());
        more.setSelected(hidden);
        more.setText(hidden ? model.shelf().get().title() : "More");
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        for (Shelf shelf : Shelf.values()) {
            boolean behind = tabs.stream().noneMatch(tab -> tab.getUserData() == shelf && tab.isVisible());
            if (behind) {
                var item = new MenuItem(shelf == Shelf.RACKS ? "Racks and cooling" : shelf.title());
                item.setId("catalogue.shelf." + shelf.name().toLowerCase(Locale.ROOT));
                item.setOnAction(_ -> model.shelf().set(shelf));
                menu.getItems().add(item);
            }
        }
        return menu;
    }
}

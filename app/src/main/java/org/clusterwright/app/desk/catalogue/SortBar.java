package org.clusterwright.app.desk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clusterwright.app.desk.parts.Sorting;

/// By what the list is sorted, and what the numbers at its right are.
final class SortBar extends HBox {
    SortBar(CatalogueModel model) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sort-bar");
        var menu = new MenuButton();
        menu.setId("catalogue.sort");
        menu.getStyleClass().add("sort-menu");
        Runnable build = () -> menu.getItems().setAll(items(model));
        model.shelf().subscribe(_ -> build.run());
        model.index().addListener((_, _, _) -> build.run());
        model.order().subscribe(order -> {
            menu.setText("Sort by " + order.by().title() + turned(order));
            menu.setAccessibleText(
                    "Sorted by " + order.by().title() + (order.descending() ? ", descending" : ", ascending"));
            build.run();
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var column = new Label();
        column.getStyleClass().add("caption");
        model.shelf().subscribe(shelf -> column.setText(model.order().get().by().column(shelf)));
        getChildren().addAll(menu, space, column);
    }

    /// Said when it runs the other way than one asks for first.
    private static String turned(CatalogueModel.Order order) {
        return order.descending() == order.by().fallsFirst() ? "" : order.descending() ? ", falling" : ", rising";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<MenuItem> items(CatalogueModel model) {
        CatalogueModel.Order now = model.order().get();
        var items = new ArrayList<MenuItem>();
        for (Sorting by : model.sortings()) {
            items.add(item(
                    by.name().toLowerCase(Locale.ROOT),
                    capital(by.title()),
                    now.by() == by,
                    () -> model.order().set(CatalogueModel.Order.of(by))));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("ascending", "Ascending", !now.descending(), () -> direct(model, false)));
        items.add(item("descending", "Descending", now.descending(), () -> direct(model, true)));
        return items;
    }

    private static void direct(CatalogueModel model, boolean descending) {
        model.order().set(new CatalogueModel.Order(model.order().get().by(), descending));
    }

    private static RadioMenuItem item(String id, String label, boolean chosen, Runnable action) {
        var item = new RadioMenuItem(label);
        item.setId("catalogue.sort." + id);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

package org.clusterwright.app.desk.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clusterwright.app.desk.control.Icons;
import org.jspecify.annotations.Nullable;

/// The menus of a window, made from what its commands say: they stand in a bar, and in a narrow window
/// behind one button.
public final class CommandBar extends StackPane {
    private static final double NARROW = 1180;

    private final Commands commands;
    private final MenuBar bar = new MenuBar();
    private final MenuButton button = new MenuButton(null, Icons.of("fth-menu"));

    public CommandBar(Commands commands) {
        this.commands = commands;
        setId("menu");
        setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("menu.bar");
        bar.getStyleClass().add("command-bar");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("menu.all");
        button.setAccessibleText("Menu");
        button.getStyleClass().addAll("icon-button", "command-button");
        getChildren().setAll(bar, button);
        commands.all().addListener((InvalidationListener) _ -> fill());
        fill();
        sceneProperty()
                .flatMap(scene -> scene.widthProperty())
                .orElse(NARROW)
                .subscribe(width -> fold(width.doubleValue() < NARROW));
    }

    private void fold(boolean narrow) {
        bar.setVisible(!narrow);
        bar.setManaged(!narrow);
        button.setVisible(narrow);
        button.setManaged(narrow);
    }

    private void fill() {
        bar.getMenus().setAll(menus("menu."));
        button.getItems().setAll(menus("menu.all."));
    }

    private List<javafx.scene.control.Menu> menus(String prefix) {
        var menus = new ArrayList<javafx.scene.control.Menu>();
        for (Command.Menu each : Command.Menu.values()) {
            List<Command> within = commands.all().stream()
                    .filter(command -> command.menu() == each)
                    .sorted(Comparator.comparingInt(Command::section))
                    .toList();
            if (!within.isEmpty()) {
                var menu = new javafx.scene.control.Menu();
                menu.setId(prefix + each.name().toLowerCase(Locale.ROOT));
                menu.setText(each.title());
                fill(menu, prefix, within);
                menus.add(menu);
            }
        }
        return menus;
    }

    private static void fill(javafx.scene.control.Menu menu, String prefix, List<Command> within) {
        @Nullable Command before = null;
        for (Command command : within) {
            if (before != null && before.section() != command.section()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(prefix, command));
            before = command;
        }
    }

    /// A command that is blocked stays, and says why.
    private static MenuItem item(String prefix, Command command) {
        var item = new MenuItem();
        item.setId(prefix + command.id());
        item.setAccelerator(command.shortcut());
        Runnable show = () -> {
            String reason = command.blocked().getValue();
            String label = command.label().getValue();
            item.setDisable(!reason.isEmpty());
            item.setText(reason.isEmpty() ? label : label + " – " + aside(reason));
        };
        command.label().subscribe(show);
        command.blocked().subscribe(show);
        show.run();
        item.setOnAction(_ -> command.action().run());
        return item;
    }

    /// A sentence as what stands behind a dash: `nothing was undone`.
    static String aside(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return name || text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

package org.clusterwright.app.desk.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, for all windows of the program at once. Made once, after the toolkit has started.
public final class Theme {
    private static final String DESK = "/org/clusterwright/app/desk/";
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    /// The desk's own rules, then a sheet a room, in the order of the window.
    private static final List<String> SHEETS = List.of(
            "theme.css",
            "window.css",
            "start.css",
            "catalogue.css",
            "canvas.css",
            "inspector.css",
            "findings.css",
            "figures.css",
            "why.css",
            "analysis.css",
            "commands.css",
            "export.css");

    /// What a person chooses.
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    /// Whether things move.
    public enum Motion {
        AS_THE_SYSTEM,
        NONE
    }

    private final ObjectProperty<Choice> choice;
    private final Motion motion;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    public Theme(Choice initial, Motion motion) {
        this.motion = motion;
        choice = new SimpleObjectProperty<>(initial);
        for (String weight : FONTS) {
            Font.loadFont(
                    Theme.class.getResourceAsStream("/org/clusterwright/app/fonts/InterTabular-" + weight + ".otf"),
                    13);
        }
        choice.addListener((_, _, _) -> follow());
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> follow());
        dark.addListener((_, _, _) -> base());
        follow();
        base();
    }

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// Whether nothing may move, as the system can ask for: then every duration is 0.
    public boolean reducedMotion() {
        return motion == Motion.NONE || Platform.getPreferences().isReducedMotion();
    }

    /// Themes a scene now and whenever the theme changes. The scene is not kept alive.
    public void install(Scene scene) {
        ChangeListener<Boolean> repaint = (_, _, _) -> scene.getStylesheets().setAll(sheets());
        scene.getProperties().put(Theme.class, repaint); // as long as the scene lives
        dark.addListener(new WeakChangeListener<>(repaint));
        scene.getStylesheets().setAll(sheets());
    }

    private void follow() {
        dark.set(
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    private void base() {
        Application.setUserAgentStylesheet(
                (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    private List<String> sheets() {
        var sheets = new ArrayList<String>();
        sheets.add(address(dark.get() ? "tokens-dark.css" : "tokens-light.css"));
        SHEETS.forEach(sheet -> sheets.add(address(sheet)));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(address("opaque.css"));
        }
        return sheets;
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(DESK + sheet), sheet)
                .toExternalForm();
    }
}

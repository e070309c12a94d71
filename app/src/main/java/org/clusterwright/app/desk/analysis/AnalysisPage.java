package org.clusterwright.app.desk.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.export.OutputException;
import org.jspecify.annotations.Nullable;

/// The charts of a plan, each with its table.
public final class AnalysisPage extends BorderPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    /// Most evaluations are done before anybody would see that the charts are old.
    private static final Duration PATIENCE = Duration.millis(150);

    private final Workspace workspace;
    private final AnalysisModel model;
    private final Pictures pictures = new Pictures();
    private final PicturePlace place = new PicturePlace();
    private final VBox navigation = new VBox();
    private final ToggleGroup entries = new ToggleGroup();
    private final CardGrid grid = new CardGrid();
    private final StackPane single = new StackPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label said = new Label();
    private final Node forms;
    private final Map<String, ChartCard> cards = new LinkedHashMap<>();
    private final ChangeListener<Boolean> themed = (_, _, _) -> repaint();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable ChartCard large;

    public AnalysisPage(Workspace workspace) {
        this.workspace = workspace;
        this.model = new AnalysisModel(workspace.session());
        this.forms = forms();
        setId("analysis");
        getStyleClass().add("analysis");
        navigation.setId("analysis.charts");
        navigation.getStyleClass().addAll("analysis-navigation", "hairline-right");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("analysis-scroll");
        scroll.viewportBoundsProperty().subscribe(bounds -> grid.pageHeight().set(bounds.getHeight()));
        single.getStyleClass().add("analysis-single");
        var content = new StackPane(scroll, single);
        VBox.setVgrow(content, Priority.ALWAYS);
        var body = new VBox(header(), content);
        body.getStyleClass().add("analysis-body");
        setLeft(navigation);
        setCenter(body);

        ObservableValue<Boolean> seen =
                visibleProperty().flatMap(visible -> sceneProperty().map(_ -> visible));
        seen.orElse(false).subscribe(model::watch);
        model.charts().subscribe(this::show);
        model.chosen().subscribe(_ -> arrange());
        model.form().subscribe(form -> cards.values().forEach(card -> card.tables(form == AnalysisModel.Form.TABLES)));
        patience.setOnFinished(
                _ -> content.pseudoClassStateChanged(STALE, model.pending().get()));
        model.pending().subscribe(pending -> {
            if (pending) {
                patience.playFromStart();
            } else {
                patience.stop();
                content.pseudoClassStateChanged(STALE, false);
            }
        });
        workspace.theme().dark().addListener(new WeakChangeListener<>(themed));
        scroll.vvalueProperty().subscribe(_ -> cards.values().forEach(ChartCard::wake));
        scroll.viewportBoundsProperty().subscribe(_ -> cards.values().forEach(ChartCard::wake));
    }

    private Node header() {
        title.getStyleClass().add("page-title");
        title.setMinWidth(80);
        subtitle.getStyleClass().add("label-text");
        subtitle.setMinWidth(Region.USE_PREF_SIZE);
        said.setId("analysis.said");
        said.getStyleClass().add("label-text");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(title, subtitle, space, said, forms);
        header.getStyleClass().add("analysis-header");
        return header;
    }

    private Node forms() {
        var group = new ToggleGroup();
        var forms = new HBox(
                form(group, AnalysisModel.Form.CHARTS, "Charts"), form(group, AnalysisModel.Form.TABLES, "Tables"));
        forms.getStyleClass().add("segments");
        forms.setMinWidth(Region.USE_PREF_SIZE);
        forms.setMaxHeight(Region.USE_PREF_SIZE);
        return forms;
    }

    private ToggleButton form(ToggleGroup group, AnalysisModel.Form form, String label) {
        var button = new ToggleButton(label);
        button.setId("analysis.form." + label.toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText("Show all as " + label.toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        button.setOnAction(_ -> model.form().set(form));
        model.form().subscribe(now -> button.setSelected(now == form));
        return button;
    }

    private void show(List<ChartSpec> charts) {
        said.setText("");
        var ids = charts.stream().map(ChartSpec::id).toList();
        if (!ids.equals(List.copyOf(cards.keySet()))) {
            rebuild(charts);
        }
        repaint();
    }

    private void rebuild(List<ChartSpec> charts) {
        cards.clear();
        entries.getToggles().clear();
        navigation.getChildren().setAll(entry(null, "Overview"));
        for (ChartSpec chart : charts) {
            var card = new ChartCard(chart, ChartCard.Size.SMALL, actions());
            card.tables(model.form().get() == AnalysisModel.Form.TABLES);
            cards.put(chart.id(), card);
            navigation.getChildren().add(entry(chart.id(), chart.title()));
        }
        grid.getChildren().setAll(cards.values());
        arrange();
    }

    private ToggleButton entry(@Nullable String chart, String label) {
        var entry = new ToggleButton(label);
        entry.setId("analysis.show." + (chart == null ? "overview" : chart));
        entry.getStyleClass().add("analysis-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(entries);
        entry.setUserData(chart == null ? "" : chart);
        entry.setOnAction(_ -> model.choose(chart));
        return entry;
    }

    /// All cards, or the chosen one alone.
    private void arrange() {
        Optional<ChartSpec> chosen = model.single();
        large = chosen.map(chart -> new ChartCard(chart, ChartCard.Size.LARGE, actions()))
                .orElse(null);
        single.getChildren().setAll(large == null ? List.of() : List.of(large));
        single.setVisible(large != null);
        scroll.setVisible(large == null);
        forms.setVisible(large == null);
        String shown = chosen.map(ChartSpec::id).orElse("");
        entries.getToggles().forEach(toggle -> toggle.setSelected(shown.equals(toggle.getUserData())));
        repaint();
    }

    private void repaint() {
        boolean dark = workspace.theme().dark().get();
        title.setText(model.planName());
        subtitle.setText(model.single().map(ChartSpec::title).orElse(cards.size() + " charts"));
        for (ChartSpec chart : model.charts().get()) {
            ChartCard card = cards.get(chart.id());
            if (card != null && large == null) {
                card.show(chart, dark);
            }
        }
        if (large != null) {
            ChartCard shown = large;
            model.single().ifPresentOrElse(chart -> shown.show(chart, dark), this::arrange);
        }
    }

    private ChartCard.Actions actions() {
        return new ChartCard.Actions() {
            @Override
            public void why(String figure) {
                workspace.navigator().why(figure);
            }

            @Override
            public void enlarge(@Nullable String chart) {
                model.choose(chart);
            }

            @Override
            public void copyPicture(ChartSpec chart) {
                pictures.copyPicture(chart);
                said.setText("Copied the picture of " + chart.title());
            }

            @Override
            public void copyData(ChartSpec chart) {
                pictures.copyData(chart);
                said.setText("Copied the numbers of " + chart.title());
            }

            @Override
            public void save(ChartSpec chart, PictureKind kind) {
                place.ask(getScene().getWindow(), chart.id(), kind).ifPresent(file -> written(chart, kind, file));
            }
        };
    }

    private void written(ChartSpec chart, PictureKind kind, Path file) {
        try {
            pictures.save(chart, kind, file, workspace.session().now().file());
            said.setText("Saved " + file.getFileName());
        } catch (OutputException refused) {
            said.setText("%s: %s".formatted(file.getFileName(), refused.getMessage()));
        }
    }
}

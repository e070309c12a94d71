package org.clusterwright.app.desk.analysis;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.chart.Charts;
import org.clusterwright.app.session.Session;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.evaluate.Evaluation;
import org.jspecify.annotations.Nullable;

/// What the page of charts shows: all of them or one, as charts or as tables, of the newest evaluation. It
/// works only while somebody looks.
final class AnalysisModel {

    /// How the numbers are shown.
    enum Form {
        CHARTS,
        TABLES
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<List<ChartSpec>> charts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.CHARTS);
    private final ReadOnlyObjectWrapper<@Nullable String> chosen = new ReadOnlyObjectWrapper<>();
    private boolean watched;
    private @Nullable Evaluation drawn;

    AnalysisModel(Session session) {
        this.session = session;
        session.subscribe(this::follow);
    }

    /// Every chart that the plan can fill.
    ReadOnlyObjectProperty<List<ChartSpec>> charts() {
        return charts.getReadOnlyProperty();
    }

    /// Whether the charts are of an earlier plan than the one that is open.
    ReadOnlyBooleanProperty pending() {
        return pending.getReadOnlyProperty();
    }

    ObjectProperty<Form> form() {
        return form;
    }

    /// Id of the one chart that is shown large; absent for the overview.
    ReadOnlyObjectProperty<@Nullable String> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(@Nullable String chart) {
        chosen.set(chart);
    }

    /// The one that is shown large. One that the plan can no longer fill gives way to the overview.
    Optional<ChartSpec> single() {
        return charts.get().stream()
                .filter(chart -> chart.id().equals(chosen.get()))
                .findFirst();
    }

    /// Whether the page is seen; while it is not, nothing is drawn.
    void watch(boolean seen) {
        watched = seen;
        follow(session.now());
    }

    String planName() {
        return session.now().plan().name();
    }

    private void follow(Snapshot now) {
        if (!watched) {
            return;
        }
        if (drawn != now.evaluation()) {
            drawn = now.evaluation();
            charts.set(Charts.of(now.evaluation()));
        }
        pending.set(now.pending());
    }
}

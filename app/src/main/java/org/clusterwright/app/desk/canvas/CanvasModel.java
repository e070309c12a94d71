package org.clusterwright.app.desk.canvas;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Looks;
import org.clusterwright.app.desk.canvas.sheet.Measure;
import org.clusterwright.app.desk.canvas.sheet.Metric;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.SheetLayout;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What the canvas shows of the plan, and how: needs no toolkit.
///
/// The sheet changes only when something that is drawn does: an edit of the finance leaves it as it is.
final class CanvasModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.initial());
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.initial());
    private final ObjectProperty<Metric> metric = new SimpleObjectProperty<>(Metric.KIND);
    private final BooleanProperty labels = new SimpleBooleanProperty(true);
    private final BooleanProperty rear = new SimpleBooleanProperty();
    private final BooleanProperty panning = new SimpleBooleanProperty();
    private @Nullable Plan drawn;
    private List<Finding> marked = List.of();

    CanvasModel(Workspace workspace) {
        this.workspace = workspace;
        Snapshot now = workspace.session().now();
        sheet = new ReadOnlyObjectWrapper<>(
                SheetLayout.of(now.plan(), now.evaluation().findings(), looks.get()));
        drawn = now.plan();
        marked = now.evaluation().findings();
        workspace.session().subscribe(this::show);
        looks.addListener((_, _, _) -> lay());
    }

    private void show(Snapshot now) {
        if (drawn == null
                || !drawsAlike(drawn, now.plan())
                || !marked.equals(now.evaluation().findings())) {
            drawn = now.plan();
            marked = now.evaluation().findings();
            lay();
        }
    }

    private void lay() {
        Sheet next = SheetLayout.of(Objects.requireNonNull(drawn), marked, looks.get());
        if (!next.equals(sheet.get())) {
            sheet.set(next);
        }
    }

    private static boolean drawsAlike(Plan one, Plan other) {
        if (one == other) {
            return true;
        }
        return one.groups().equals(other.groups())
                && one.fabric().equals(other.fabric())
                && one.site().region().equals(other.site().region())
                && one.horizon().equals(other.horizon())
                && one.catalog().equals(other.catalog());
    }

    Workspace workspace() {
        return workspace;
    }

    ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ObjectProperty<Looks> looks() {
        return looks;
    }

    ObjectProperty<Viewport> viewport() {
        return viewport;
    }

    ObjectProperty<Metric> metric() {
        return metric;
    }

    BooleanProperty labels() {
        return labels;
    }

    BooleanProperty rear() {
        return rear;
    }

    /// Year in which the cluster starts: ages are counted to it.
    int start() {
        String start = workspace.session().now().plan().horizon().start().toString();
        return Integer.parseInt(start.substring(0, 4));
    }

    /// Whether a drag moves the view instead of selecting.
    BooleanProperty panning() {
        return panning;
    }

    /// The region of the site as the catalogue calls it.
    String siteName() {
        Plan plan = workspace.session().now().plan();
        var region = plan.catalog().regions().get(plan.site().region());
        return region == null ? plan.site().region() : region.name();
    }

    void fit() {
        viewport.set(viewport.get().fitting(sheet.get().bounds()));
    }

    /// Whether all is seen just as [#fit] shows it, so that it should stay so when the window changes.
    boolean isFitted() {
        Viewport now = viewport.get();
        return now.equals(now.fitting(sheet.get().bounds()));
    }

    void zoomBy(double factor) {
        Viewport now = viewport.get();
        viewport.set(now.zoomed(factor, now.width() / 2, now.height() / 2));
    }

    /// Moves the view to a rack; a group that is not open then shows the eight around it.
    void showRack(String id, int rack) {
        GroupBox group = sheet.get().group(id);
        if (group == null) {
            return;
        }
        if (!group.shows(rack)) {
            looks.set(looks.get().from(id, rack / Measure.SHOWN * Measure.SHOWN));
            group = Objects.requireNonNull(sheet.get().group(id));
        }
        Box box = group.rackBox(Math.clamp(rack, group.first(), group.first() + group.shown() - 1));
        Viewport now = viewport.get();
        boolean wide = group.box().width() * now.scale() <= now.width();
        viewport.set(now.centredOn(wide ? group.box().centreX() : box.centreX(), box.centreY()));
    }

    /// Moves the view no further than needed.
    void reveal(Box box) {
        viewport.set(viewport.get().revealing(box));
    }
}

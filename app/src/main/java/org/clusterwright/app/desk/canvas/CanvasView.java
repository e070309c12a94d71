package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.clusterwright.app.desk.canvas.sheet.Band;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Hit;
import org.clusterwright.app.desk.canvas.sheet.Metric;
import org.clusterwright.app.desk.canvas.sheet.Ramp;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.jspecify.annotations.Nullable;

/// The drawing. Panning and zooming move it as a whole; only racks that come into sight are made anew.
final class CanvasView extends Region {
    private static final double DOTS_FADE_FROM = 0.4;
    private static final double CACHED_WIDTH = 4000;

    private final CanvasModel model;
    private final Consumer<GroupStep> step;
    private final Ink ink = new Ink(this::repaint);
    private final Rectangle dots = new Rectangle();
    private final Rectangle clip = new Rectangle();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale();
    private final Group fabric = still();
    private final Group frames = still();
    private final Racks racks = new Racks();
    private final Group headers = new Group();
    private final Overlay overlay;
    private final Hover hover = new Hover(ink);
    private final Group sheetLayers = new Group();
    private final Map<String, GroupNode> groupNodes = new HashMap<>();
    private final Map<String, HeaderNode> headerNodes = new HashMap<>();
    private @Nullable FabricNode fabricNode;
    private @Nullable Sheet drawn;
    private @Nullable Brush brush;
    private int version;

    /// A press on − or + of a group.
    record GroupStep(String group, int by) {}

    CanvasView(CanvasModel model, Consumer<GroupStep> step) {
        this.model = model;
        this.step = step;
        setId("canvas.view");
        getStyleClass().add("canvas-view");
        setAccessibleRole(AccessibleRole.NODE);
        speak(null);
        setFocusTraversable(true);
        setClip(clip);
        overlay = new Overlay(model, ink);
        racks.setMouseTransparent(true);
        headers.setAutoSizeChildren(false);
        dots.setMouseTransparent(true);
        sheetLayers.setManaged(false);
        sheetLayers.setAutoSizeChildren(false);
        sheetLayers.getChildren().addAll(fabric, frames, racks, headers, hover, overlay);
        sheetLayers.getTransforms().addAll(translate, scale);
        dots.setManaged(false);
        getChildren().addAll(ink, dots, sheetLayers);
        model.viewport().addListener((_, _, _) -> moved());
        model.sheet().addListener((_, _, _) -> redraw());
        model.metric().addListener((_, _, _) -> repaint());
        model.labels().addListener((_, _, _) -> repaint());
        model.rear().addListener((_, _, _) -> repaint());
        model.workspace().selection().targets().addListener((_, _, _) -> requestLayout());
    }

    private static Group still() {
        var group = new Group();
        group.setAutoSizeChildren(false);
        group.setMouseTransparent(true);
        return group;
    }

    /// What a screen reader says of it: what is going on, else what it is.
    void speak(@Nullable String said) {
        setAccessibleText(
                said == null
                        ? "Canvas: racks and fabric. Arrow keys move among groups, racks and what stands in them."
                        : said);
    }

    /// Adds something that stays in place over the drawing.
    void addAbove(Node node) {
        getChildren().add(node);
    }

    /// The pointer is over that.
    void hover(@Nullable Hit hit, Sheet.@Nullable Device device) {
        Sheet sheet = model.sheet().get();
        if (hover.over(sheet, hit, device, model.viewport().get().scale())) {
            light(sheet);
        }
        hover.explain(this, hit);
    }

    /// The node of a tier of the fabric, from the top.
    @Nullable
    Node tier(int lane) {
        return fabricNode == null ? null : fabricNode.tier(lane);
    }

    Overlay overlay() {
        return overlay;
    }

    Ink ink() {
        return ink;
    }

    /// The node of a rack or of a thing in it, made now if need be.
    @Nullable
    Node node(String group, int rack, int placement) {
        layout();
        return placement >= 0 ? racks.item(group, rack, placement) : racks.find(group, rack);
    }

    @Nullable
    Node node(String group) {
        return groupNodes.get(group);
    }

    private void moved() {
        Viewport now = model.viewport().get();
        translate.setX(now.left());
        translate.setY(now.top());
        scale.setX(now.scale());
        scale.setY(now.scale());
        dots.setTranslateX(Math.floorMod(Math.round(now.left()), Ink.dotPitch()));
        dots.setTranslateY(Math.floorMod(Math.round(now.top()), Ink.dotPitch()));
        dots.setOpacity(Math.clamp((now.zoom() - 0.15) / (DOTS_FADE_FROM - 0.15), 0, 1) * 0.7);
        requestLayout();
    }

    private void redraw() {
        hover(null, null);
        requestLayout();
    }

    private void repaint() {
        brush = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Viewport seen = model.viewport().get();
        if (seen.width() != width || seen.height() != height) {
            resized(width, height);
            seen = model.viewport().get();
        }
        Sheet sheet = model.sheet().get();
        Detail detail = seen.detail();
        boolean repainted = brush == null;
        Brush now = brush == null ? mix(sheet) : brush;
        if (sheet != drawn && !repainted) {
            now = mixAgain(sheet, now);
        }
        brush = now;
        if (repainted) {
            dots.setFill(ink.dots());
        }
        if (sheet != drawn || repainted) {
            fabric(sheet, now);
        }
        if (fabricNode != null) {
            fabricNode.keep(sheet.bounds().width() * seen.scale() < CACHED_WIDTH);
        }
        frames(sheet, detail, now, seen);
        headers(sheet, detail, seen.seen());
        boolean held = isFocusWithin();
        if (!racks.update(sheet, seen.seen().grown(20), detail, now)) {
            javafx.application.Platform.runLater(this::requestLayout);
        }
        if (held && !isFocusWithin()) {
            requestFocus();
        }
        drawn = sheet;
        overlay.show(sheet, seen);
        light(sheet);
    }

    private void resized(double width, double height) {
        clip.setWidth(width);
        clip.setHeight(height);
        dots.setX(-Ink.dotPitch());
        dots.setY(-Ink.dotPitch());
        dots.setWidth(width + 2 * Ink.dotPitch());
        dots.setHeight(height + 2 * Ink.dotPitch());
        boolean whole = model.isFitted();
        model.viewport().set(model.viewport().get().sized(width, height));
        if (whole) {
            model.fit();
        }
        moved();
    }

    private Brush mix(Sheet sheet) {
        Metric metric = model.metric().get();
        int start = model.start();
        version++;
        return new Brush(
                ink,
                version,
                metric,
                Ramp.ofPlates(sheet, metric, start),
                Ramp.ofRacks(sheet, metric, start),
                start,
                model.rear().get(),
                model.labels().get());
    }

    /// The same brush, unless another most on a ramp changes all colours.
    private Brush mixAgain(Sheet sheet, Brush before) {
        Brush next = mix(sheet);
        boolean same = next.racks().equals(before.racks())
                && (before.metric() == Metric.KIND || next.plates().equals(before.plates()))
                && next.start() == before.start();
        return same ? before : next;
    }

    private void fabric(Sheet sheet, Brush now) {
        Sheet before = drawn;
        boolean same = fabricNode != null
                && before != null
                && before.fabric().equals(sheet.fabric())
                && before.bands().equals(sheet.bands())
                && boxes(before).equals(boxes(sheet))
                && now.version() == version
                && brush == now
                && fabricNode.getUserData() == now;
        if (same) {
            return;
        }
        fabricNode = new FabricNode(sheet, ink);
        fabricNode.setUserData(now);
        fabric.getChildren().setAll(fabricNode);
        for (Band band : sheet.bands()) {
            fabric.getChildren().add(FabricNode.scale(band, ink, now.rear()));
        }
    }

    private static List<Box> boxes(Sheet sheet) {
        return sheet.groups().stream().map(GroupBox::box).toList();
    }

    /// Frames out of sight are made when they come into it. One change of the children a frame: each goes through
    /// all of them.
    private void frames(Sheet sheet, Detail detail, Brush now, Viewport seen) {
        var old = new HashSet<Node>(groupNodes.values());
        var fresh = new ArrayList<Node>();
        Box sight = seen.seen().grown(20);
        for (GroupBox group : sheet.groups()) {
            GroupNode there = groupNodes.get(group.id());
            boolean shows = there != null && there.shows(group, detail, now);
            if (shows) {
                old.remove(there);
            }
            if (group.box().meets(sight)) {
                if (there == null || !shows) {
                    there = new GroupNode(group, detail, now);
                    groupNodes.put(group.id(), there);
                    fresh.add(there);
                }
                there.scaled(seen.scale());
                there.select(overlay.selected(group.id()));
            }
        }
        if (!old.isEmpty()) {
            groupNodes.values().removeAll(old);
            frames.getChildren().removeAll(old);
        }
        frames.getChildren().addAll(fresh);
    }

    private void headers(Sheet sheet, Detail detail, Box seen) {
        headers.setVisible(detail == Detail.LABELS);
        headerNodes.entrySet().removeIf(node -> {
            GroupBox group = sheet.group(node.getKey());
            boolean gone = group == null || !node.getValue().shows(group);
            if (gone) {
                headers.getChildren().remove(node.getValue());
            }
            return gone;
        });
        if (detail != Detail.LABELS) {
            return;
        }
        for (GroupBox group : sheet.groups()) {
            if (group.box().meets(seen) && !headerNodes.containsKey(group.id())) {
                var header = new HeaderNode(group, by -> step.accept(new GroupStep(group.id(), by)));
                headerNodes.put(group.id(), header);
                headers.getChildren().add(header);
            }
        }
    }

    private void light(Sheet sheet) {
        if (fabricNode == null) {
            return;
        }
        Sheet.Device device = hover.device();
        if (device != null
                && device.lane() < sheet.fabric().lanes().size()
                && device.index()
                        < sheet.fabric().lanes().get(device.lane()).places().size()) {
            fabricNode.light(device);
            return;
        }
        Box rack = overlay.lit(sheet);
        if (rack == null) {
            fabricNode.dim();
        } else {
            fabricNode.light(rack.centreX(), rack.y() - org.clusterwright.app.desk.canvas.sheet.Measure.HEADER);
        }
    }
}

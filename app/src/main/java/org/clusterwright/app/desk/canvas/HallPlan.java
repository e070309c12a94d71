package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.HallFacts;
import org.clusterwright.app.desk.canvas.sheet.HallTiles;
import org.clusterwright.app.desk.canvas.sheet.Metric;
import org.clusterwright.app.desk.canvas.sheet.Ramp;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.Spoken;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.desk.control.WindowWidth;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.jspecify.annotations.Nullable;

/// The hall from above, a tile a rack: the map of the canvas, whose frame is what is seen there.
final class HallPlan extends VBox {
    private static final double HEIGHT = 150;
    private static final double HEAD = 34;
    private static final double FOOT = 10;

    private final CanvasModel model;
    private final Ink ink = new Ink(this::repaint);
    private final Label facts = new Label();
    private final Label metric = new Label();
    private final Label most = new Label();
    private final List<Rectangle> legend = new ArrayList<>();
    private final Map map = new Map();
    private final Button fold;

    HallPlan(CanvasModel model) {
        this.model = model;
        setId("hall");
        getStyleClass().add("hall-plan");
        var title = new Label("Hall");
        title.getStyleClass().add("hall-title");
        facts.setId("hall.facts");
        facts.getStyleClass().add("label-text");
        facts.setMinWidth(0);
        metric.getStyleClass().add("caption");
        most.setId("hall.most");
        most.getStyleClass().addAll("caption", "muted");
        var zero = new Label("0");
        zero.getStyleClass().addAll("caption", "muted");
        var steps = new HBox(1);
        steps.setAlignment(Pos.CENTER);
        for (int i = 0; i < Ramp.STEPS; i++) {
            var step = new Rectangle(14, 8);
            legend.add(step);
            steps.getChildren().add(step);
        }
        fold = Icons.button("hall.fold", "fth-chevron-down", "Fold the hall plan", () -> fold(!isFolded()));
        fold.getStyleClass().add("small");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, Icons.of("fth-map"), title, facts, space, metric, zero, steps, most, fold);
        head.getStyleClass().add("hall-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(HEAD);
        head.setMaxHeight(HEAD);
        for (Node fixed : List.of(title, metric, zero, most)) {
            ((Region) fixed).setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(ink, head, map);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        WindowWidth.around(this).map(width -> width == WindowWidth.NARROW).subscribe(this::fold);
        model.sheet().addListener((_, _, _) -> repaint());
        model.metric().addListener((_, _, _) -> repaint());
        model.viewport().addListener((_, _, _) -> map.frame());
        model.workspace().session().subscribe(now -> {
            title.setText(title(now.plan()));
            facts.setText(HallFacts.of(now.evaluation()).text());
            facts.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("stale"), now.pending());
        });
    }

    private static String title(Plan plan) {
        var halls = plan.groups().stream().map(RackGroup::hall).distinct().toList();
        return halls.size() == 1 ? "Hall " + halls.getFirst() : halls.isEmpty() ? "Hall" : halls.size() + " halls";
    }

    private boolean isFolded() {
        return !map.isVisible();
    }

    private void fold(boolean folded) {
        map.setVisible(!folded);
        map.setManaged(!folded);
        double height = folded ? HEAD : HEIGHT;
        setMinHeight(height);
        setMaxHeight(height);
        setPrefHeight(height);
        fold.setGraphic(Icons.of(folded ? "fth-chevron-up" : "fth-chevron-down"));
        String name = folded ? "Unfold the hall plan" : "Fold the hall plan";
        fold.setAccessibleText(name);
        fold.getTooltip().setText(name);
    }

    private void repaint() {
        map.stale = true;
        map.requestLayout();
    }

    private void legend(Metric shown, Ramp ramp) {
        metric.setText(shown.rackUnit());
        most.setText(ramp.most() == 0 ? "–" : Shown.number(ramp.most()));
        for (int i = 0; i < legend.size(); i++) {
            legend.get(i).setFill(ink.step(i));
        }
    }

    private final class Map extends Pane {
        private final Rectangle frame = new Rectangle();
        private final Rectangle ring = new Rectangle();
        private HallTiles.@Nullable Tile at;
        private HallTiles tiles = new HallTiles(List.of(), List.of(), List.of(), 1);
        private boolean stale = true;
        private double grabX;
        private double grabY;
        private @Nullable Box grabbed;

        Map() {
            setId("hall.map");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText("Hall plan: click a rack, or go to it by arrow keys, to see it on the canvas");
            VBox.setVgrow(this, Priority.ALWAYS);
            setMinHeight(0);
            frame.setManaged(false);
            frame.setMouseTransparent(true);
            setFocusTraversable(true);
            addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            ring.setManaged(false);
            ring.setMouseTransparent(true);
            ring.setFill(null);
            ring.setStrokeWidth(2);
            focusWithinProperty().subscribe(held -> ring.setVisible(held && at != null));
            setOnMousePressed(this::press);
            setOnMouseDragged(this::drag);
            setOnMouseReleased(_ -> grabbed = null);
        }

        @Override
        protected void layoutChildren() {
            if (stale || getWidth() != drawnWidth) {
                stale = false;
                drawnWidth = getWidth();
                draw();
            }
            frame();
        }

        private double drawnWidth = -1;

        private void draw() {
            Sheet sheet = model.sheet().get();
            tiles = HallTiles.of(sheet, getWidth(), HEIGHT - HEAD - FOOT - 8);
            Metric shown = model.metric().get();
            int start = model.start();
            Ramp ramp = Ramp.ofRacks(sheet, shown, start);
            legend(shown, ramp);
            var nodes = new ArrayList<Node>();
            for (double y : tiles.aisles()) {
                var aisle = new Line(30, 8 + y, getWidth() - 14, 8 + y);
                aisle.setStroke(ink.of("-cw-border-strong"));
                aisle.setStrokeWidth(0.8);
                aisle.getStrokeDashArray().addAll(2.0, 4.0);
                aisle.setOpacity(0.7);
                nodes.add(aisle);
            }
            for (HallTiles.Tile tile : tiles.tiles()) {
                GroupBox group = sheet.group(tile.group());
                if (group != null) {
                    nodes.add(tile(tile, group, shown.of(group.face(), start), ramp));
                }
            }
            for (HallTiles.Name name : tiles.names()) {
                var text = new Text(name.text());
                text.setFont(Brush.regular(10.5));
                text.setFill(ink.of("-color-fg-subtle"));
                text.setTextOrigin(VPos.CENTER);
                text.setX(name.atLeft() ? name.x() - text.getLayoutBounds().getWidth() : name.x());
                text.setY(8 + name.y());
                nodes.add(text);
            }
            frame.setFill(null);
            frame.setStroke(ink.of("-color-accent-emphasis"));
            frame.setStrokeWidth(1.5);
            frame.setArcWidth(6);
            frame.setArcHeight(6);
            nodes.add(frame);
            ring.setStroke(ink.of("-color-accent-emphasis"));
            nodes.add(ring);
            boolean held = isFocusWithin();
            getChildren().setAll(nodes);
            if (held) {
                requestFocus();
            }
        }

        private Rectangle tile(HallTiles.Tile tile, GroupBox group, @Nullable Double value, Ramp ramp) {
            Box box = tile.box();
            var node = new Rectangle(box.x(), 8 + box.y(), box.width(), box.height());
            node.setManaged(false);
            node.setMouseTransparent(true);
            node.setId(id(tile));
            node.setFill(value == null ? ink.of("-cw-rack-post") : ink.step(ramp.step(value)));
            node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            node.setAccessibleText(Spoken.rack(group, tile.rack()));
            return node;
        }

        private String id(HallTiles.Tile tile) {
            return "hall.tile." + tile.group() + "." + tile.rack();
        }

        void frame() {
            Box seen = tiles.frame(model.sheet().get(), model.viewport().get().seen());
            frame.setVisible(seen != null);
            if (seen != null) {
                frame.setX(seen.x());
                frame.setY(8 + seen.y());
                frame.setWidth(seen.width());
                frame.setHeight(seen.height());
            }
        }

        /// Arrow keys go from tile to tile, and the canvas follows; Enter selects the racks there.
        private void key(KeyEvent event) {
            HallTiles.Step step = step(event.getCode());
            HallTiles.Tile next = step == null ? null : tiles.step(at, step);
            if (event.getCode() == KeyCode.ENTER && at != null) {
                model.workspace().selection().set(new Target.Group(at.group()));
            } else if (next != null) {
                go(next);
            } else {
                return;
            }
            event.consume();
        }

        private static HallTiles.@Nullable Step step(KeyCode key) {
            return switch (key) {
                case LEFT -> HallTiles.Step.LEFT;
                case RIGHT -> HallTiles.Step.RIGHT;
                case UP -> HallTiles.Step.UP;
                case DOWN -> HallTiles.Step.DOWN;
                case HOME -> HallTiles.Step.FIRST;
                case END -> HallTiles.Step.LAST;
                default -> null;
            };
        }

        private void go(HallTiles.Tile tile) {
            at = tile;
            model.showRack(tile.group(), tile.rack());
            Box box = tile.box().grown(1.5);
            ring.setX(box.x());
            ring.setY(8 + box.y());
            ring.setWidth(box.width());
            ring.setHeight(box.height());
            ring.setVisible(true);
            layout();
            getChildren().stream()
                    .filter(node -> id(tile).equals(node.getId()))
                    .findFirst()
                    .ifPresentOrElse(Node::requestFocus, this::requestFocus);
        }

        private void press(MouseEvent event) {
            Box now =
                    frame.isVisible() ? new Box(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()) : null;
            if (now != null && now.contains(event.getX(), event.getY())) {
                grabbed = now;
                grabX = event.getX() - now.centreX();
                grabY = event.getY() - now.centreY();
            } else {
                grabX = 0;
                grabY = 0;
                grabbed = now;
                show(event.getX(), event.getY());
            }
        }

        private void drag(MouseEvent event) {
            show(event.getX() - grabX, event.getY() - grabY);
        }

        private void show(double x, double y) {
            HallTiles.Tile tile = tiles.near(x, y - 8);
            if (tile != null) {
                model.showRack(tile.group(), tile.rack());
            }
        }
    }
}

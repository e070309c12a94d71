package org.clusterwright.app.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.PanelSizes.Panel;
import org.clusterwright.app.desk.canvas.CanvasPane;
import org.clusterwright.app.desk.catalogue.CataloguePanel;
import org.clusterwright.app.desk.control.WindowWidth;
import org.clusterwright.app.desk.findings.FindingsPane;
import org.clusterwright.app.desk.inspector.InspectorPane;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Workspace;

/// The canvas between catalogue, inspector and findings. Where the window is narrow, or a panel was folded by a
/// double click on its edge, a rail of icons stands in its place and opens it over the canvas.
final class DesignRooms extends StackPane {
    /// Width of a window before it is laid out.
    private static final double FIRST = 1440;
    private static final double EDGE = 4;

    private final Selection selection;
    private final PanelSizes sizes;
    private final HBox row = new HBox();
    private SplitPane split = new SplitPane();
    private final Drawer left = new Drawer("drawer.catalogue");
    private final Drawer right = new Drawer("drawer.inspector");
    private final CataloguePanel catalogue;
    private final CanvasPane canvas;
    private final InspectorPane inspector;
    private final FindingsPane findings;
    private final VBox side = new VBox();
    private final Region catalogueRail;
    private final Region sideRail;
    private WindowWidth width = WindowWidth.USUAL;
    private boolean pressed;
    private boolean dragged;
    private boolean chosen;

    DesignRooms(Workspace workspace) {
        selection = workspace.selection();
        sizes = new PanelSizes(workspace.preferences());
        // Before the inspector, which gives the focus to what is wanted: it must be seen to have it.
        selection.wanted().addListener((_, _, path) -> {
            if (path != null) {
                right.show();
            }
        });
        catalogue = new CataloguePanel(workspace);
        canvas = new CanvasPane(workspace);
        inspector = new InspectorPane(workspace);
        findings = new FindingsPane(workspace);
        catalogue.wanted(left::show);
        catalogueRail = new CatalogueRail(catalogue, left, () -> dock(Panel.CATALOGUE, true));
        sideRail = new SideRail(right, () -> dock(Panel.SIDE, true));
        VBox.setVgrow(inspector, Priority.ALWAYS);
        for (Region panel : List.of(catalogue, side, inspector, findings)) {
            SplitPane.setResizableWithParent(panel, false);
        }
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        StackPane.setMargin(left, new Insets(0, 0, 0, Rail.WIDTH));
        StackPane.setAlignment(right, Pos.CENTER_RIGHT);
        StackPane.setMargin(right, new Insets(0, Rail.WIDTH, 0, 0));
        getChildren().setAll(row, left, right);
        new PanelCommands(workspace.commands(), this);
        arrange();
        WindowWidth.around(this).subscribe(now -> {
            if (now != width) {
                width = now;
                arrange();
            }
        });
        followSelection();
        followEscape();
    }

    /// Shows a panel that is away, and puts away one that is shown.
    void toggle(Panel panel) {
        Drawer drawer = panel == Panel.CATALOGUE ? left : right;
        if (sizes.docked(panel, width)) {
            dock(panel, false);
        } else if (width != WindowWidth.NARROW) {
            dock(panel, true);
        } else if (drawer.open().get()) {
            drawer.close();
        } else {
            drawer.show();
        }
    }

    private void dock(Panel panel, boolean docked) {
        sizes.docked(panel, width, docked);
        arrange();
    }

    private void arrange() {
        boolean leftDocked = sizes.docked(Panel.CATALOGUE, width);
        boolean rightDocked = sizes.docked(Panel.SIDE, width);
        boolean column = rightDocked && width == WindowWidth.WIDE;
        split.getItems().clear();
        left.empty();
        right.empty();
        side.getChildren().clear();
        limits(catalogue, Panel.CATALOGUE);
        limits(side, Panel.SIDE);
        side.getChildren().add(inspector);
        findings.column(column);
        var rooms = new ArrayList<Node>();
        if (leftDocked) {
            rooms.add(catalogue);
        } else {
            left.hold(catalogue, sizes.width(Panel.CATALOGUE, width));
        }
        rooms.add(canvas);
        if (column) {
            limits(findings, Panel.FINDINGS);
            rooms.addAll(List.of(side, findings));
        } else {
            findings.setMinWidth(0);
            findings.setMaxWidth(Double.MAX_VALUE);
            side.getChildren().add(findings);
            if (rightDocked) {
                rooms.add(side);
            } else {
                right.hold(side, sizes.width(Panel.SIDE, width));
            }
        }
        split = split(rooms);
        row.getChildren().setAll(split);
        if (!leftDocked) {
            row.getChildren().addFirst(catalogueRail);
        }
        if (!rightDocked) {
            row.getChildren().addLast(sideRail);
        }
        place();
    }

    /// A fresh one each time: one that was laid out would share out its old width among the new rooms.
    private SplitPane split(List<Node> rooms) {
        var fresh = new SplitPane();
        fresh.setId("plan.rooms");
        fresh.getStyleClass().add("rooms");
        HBox.setHgrow(fresh, Priority.ALWAYS);
        fresh.getItems().setAll(rooms);
        followEdges(fresh);
        return fresh;
    }

    private void limits(Region panel, Panel kind) {
        panel.setMinWidth(kind.least());
        panel.setMaxWidth(kind.most());
        panel.setPrefWidth(sizes.width(kind, width));
    }

    /// Puts the edges where they were left.
    private void place() {
        boolean leftDocked = split.getItems().contains(catalogue);
        double window = getScene() == null ? 0 : getScene().getWidth();
        double all = (window > 0 ? window : FIRST)
                - (leftDocked ? 0 : Rail.WIDTH)
                - (split.getItems().contains(side) ? 0 : Rail.WIDTH);
        var at = new ArrayList<Double>();
        if (leftDocked) {
            at.add((sizes.width(Panel.CATALOGUE, width) + EDGE / 2) / all);
        }
        if (split.getItems().contains(side)) {
            double beside = split.getItems().contains(findings) ? sizes.width(Panel.FINDINGS, width) : 0;
            at.add(1 - (beside + sizes.width(Panel.SIDE, width) + EDGE / 2 + (beside > 0 ? EDGE : 0)) / all);
            if (beside > 0) {
                at.add(1 - (beside + EDGE / 2) / all);
            }
        }
        split.setDividerPositions(at.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// What is chosen on the canvas is shown; once the hand lets go, and not after a drag.
    private void followSelection() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            pressed = true;
            dragged = false;
            chosen = false;
        });
        addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> dragged = true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            pressed = false;
            if (chosen && !dragged) {
                right.show();
            }
            chosen = false;
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
        selection.targets().addListener((_, _, now) -> {
            if (now.isEmpty()) {
                right.close();
            } else if (now.stream().noneMatch(Target.Entry.class::isInstance)) {
                chosen = pressed;
                if (!pressed) {
                    right.show();
                }
            }
        });
        selection.armed().addListener((_, _, part) -> {
            if (part != null) {
                left.close();
            }
        });
    }

    /// A double click on an edge folds the panel; where a hand leaves an edge, it is found again.
    private void followEdges(SplitPane edges) {
        edges.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2 && isEdge(click)) {
                double at = edges.sceneToLocal(click.getSceneX(), 0).getX();
                dock(at < edges.getWidth() / 2 ? Panel.CATALOGUE : Panel.SIDE, false);
                click.consume();
            }
        });
        edges.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            if (isEdge(release)) {
                keep(catalogue, Panel.CATALOGUE);
                keep(side, Panel.SIDE);
                keep(findings, Panel.FINDINGS);
            }
        });
    }

    private void keep(Region room, Panel panel) {
        if (split.getItems().contains(room)) {
            sizes.width(panel, width, room.getWidth());
        }
    }

    private static boolean isEdge(MouseEvent event) {
        for (Node each = event.getTarget() instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    /// The canvas would take Escape for itself; a part that waits to be placed is given up first.
    private void followEscape() {
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && selection.armed().get() == null && closeDrawer()) {
                key.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && closeDrawer()) {
                key.consume();
            }
        });
    }

    private boolean closeDrawer() {
        boolean leftFirst =
                left.open().get() && (left.isFocusWithin() || !right.open().get());
        Drawer drawer = leftFirst ? left : right;
        boolean was = drawer.open().get();
        drawer.close();
        return was;
    }
}

package org.clusterwright.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What must hold on every screen; each law lists what breaks it.
final class Sweep {
    /// The toolkit gives this id to the inside of each of its lists.
    private static final String OF_THE_TOOLKIT = "virtual-flow";

    private Sweep() {}

    /// Every visible node below, itself included.
    static List<Node> visible(Node root) {
        var all = new ArrayList<Node>();
        gather(root, Node::isVisible, all);
        return all;
    }

    /// No two nodes of a window share an id.
    static List<String> sharedIds(Node root) {
        var seen = new HashMap<String, Node>();
        var shared = new ArrayList<String>();
        for (Node node : visible(root)) {
            String id = node.getId();
            if (id != null && !id.isEmpty() && !id.equals(OF_THE_TOOLKIT) && seen.put(id, node) != null) {
                shared.add(id);
            }
        }
        return shared;
    }

    /// Everything a person can operate has an id and says its name to a screen reader.
    static List<String> nameless(Node root) {
        var nameless = new ArrayList<String>();
        for (Node node : visible(root)) {
            if (operable(node) && !isSkinPart(node)) {
                if (node.getId() == null || node.getId().isEmpty()) {
                    nameless.add("no id: " + place(node));
                }
                if (name(node).isBlank()) {
                    nameless.add("no name: " + place(node));
                }
            }
        }
        return nameless;
    }

    /// No text is cut: a label shows all its words, unless it may be shortened and tells them all when pointed at.
    static List<String> clipped(Node root) {
        var clipped = new ArrayList<String>();
        for (Node node : visible(root)) {
            if (node instanceof Labeled labeled
                    && labeled.getText() != null
                    && !labeled.getText().isEmpty()) {
                boolean told =
                        labeled.getTooltip() != null || labeled.getStyleClass().contains("shortened");
                Node shown = labeled.lookup(".text");
                if (!told
                        && shown instanceof Text text
                        && shown.getParent() == labeled
                        && !text.getText().equals(labeled.getText())) {
                    clipped.add("\"%s\" shows \"%s\": %s".formatted(labeled.getText(), text.getText(), place(node)));
                }
            }
        }
        return clipped;
    }

    /// Targets are 24 px or larger.
    static List<String> small(Node root) {
        var small = new ArrayList<String>();
        for (Node node : visible(root)) {
            if (node instanceof ButtonBase button && !button.getStyleClass().contains("link") && !isSkinPart(node)) {
                Bounds bounds = node.getLayoutBounds();
                if (bounds.getWidth() < 22 || bounds.getHeight() < 22) {
                    small.add("%.0f × %.0f: %s".formatted(bounds.getWidth(), bounds.getHeight(), place(node)));
                }
            }
        }
        return small;
    }

    private static boolean operable(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider;
    }

    private static String name(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return accessible;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node instanceof TextInputControl text && text.getPromptText() != null ? text.getPromptText() : "";
    }

    /// Parts that a control's skin makes: the arrow of a combo box, the buttons of a scroll bar.
    private static boolean isSkinPart(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof javafx.scene.control.Control
                    && !(each instanceof javafx.scene.control.SplitPane)
                    && !(each instanceof javafx.scene.control.ScrollPane)
                    && !(each instanceof Labeled)
                    && !(each instanceof javafx.scene.control.TabPane)
                    && !(each instanceof javafx.scene.control.ListView<?>)
                    && !(each instanceof javafx.scene.control.TreeTableView<?>)
                    && !(each instanceof javafx.scene.control.TableView<?>)) {
                return true;
            }
        }
        return false;
    }

    static String place(Node node) {
        var path = new StringBuilder();
        for (Node each = node; each != null; each = each.getParent()) {
            String name =
                    each.getId() != null ? "#" + each.getId() : each.getClass().getSimpleName() + each.getStyleClass();
            path.insert(0, path.isEmpty() ? name : name + " › ");
            if (each.getId() != null && each != node) {
                break;
            }
        }
        return path.toString();
    }

    private static void gather(Node node, Predicate<Node> shown, List<Node> into) {
        if (!shown.test(node)) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, shown, into));
        }
    }
}

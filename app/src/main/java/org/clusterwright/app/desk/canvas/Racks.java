package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// The racks that are seen, as nodes. Few are made in one frame, the rest in the next ones.
final class Racks extends Group {
    /// Nanoseconds that making racks may take of a frame.
    private static final long BUDGET = 3_000_000;

    private record Place(String group, int rack) {}

    private final Map<Place, RackNode> nodes = new HashMap<>();

    Racks() {
        setAutoSizeChildren(false);
    }

    /// @return whether all that is seen is there; otherwise it wants another frame
    boolean update(Sheet sheet, Box seen, Detail detail, Brush brush) {
        var wanted = new HashMap<Place, GroupBox>();
        if (detail != Detail.GROUPS) {
            for (GroupBox group : sheet.groups()) {
                for (int rack : Sheet.racks(group, seen)) {
                    wanted.put(new Place(group.id(), rack), group);
                }
            }
        }
        // one change of the children a frame: taking nodes out one by one goes through all of them each time
        var old = new HashSet<Node>();
        var fresh = new ArrayList<Node>();
        nodes.entrySet().removeIf(node -> {
            boolean gone = !wanted.containsKey(node.getKey());
            if (gone) {
                old.add(node.getValue());
            }
            return gone;
        });
        long until = System.nanoTime() + BUDGET;
        boolean whole = true;
        for (var place : wanted.entrySet()) {
            RackNode there = nodes.get(place.getKey());
            if (there != null && there.shows(place.getValue(), detail, brush)) {
                continue;
            }
            if (System.nanoTime() > until) {
                whole = false;
                break;
            }
            var made = new RackNode(place.getValue(), place.getKey().rack(), detail, brush);
            nodes.put(place.getKey(), made);
            fresh.add(made);
            if (there != null) {
                old.add(there);
            }
        }
        if (!old.isEmpty()) {
            getChildren().removeAll(old);
        }
        getChildren().addAll(fresh);
        return whole;
    }

    void clear() {
        nodes.clear();
        getChildren().clear();
    }

    @Nullable
    RackNode find(String group, int rack) {
        return nodes.get(new Place(group, rack));
    }

    @Nullable
    Node item(String group, int rack, int placement) {
        RackNode node = find(group, rack);
        return node == null ? null : node.item(placement);
    }
}

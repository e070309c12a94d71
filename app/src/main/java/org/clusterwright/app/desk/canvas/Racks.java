package org.clusterwright.app.desk.canvas;

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
    private static final long BUDGET = 4_000_000;

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
        for (Place gone : new HashSet<>(nodes.keySet())) {
            if (!wanted.containsKey(gone)) {
                drop(gone);
            }
        }
        long until = System.nanoTime() + BUDGET;
        for (var place : wanted.entrySet()) {
            RackNode there = nodes.get(place.getKey());
            if (there == null || !there.shows(place.getValue(), detail, brush)) {
                if (System.nanoTime() > until) {
                    return false;
                }
                make(place.getKey(), place.getValue(), detail, brush);
            }
        }
        return true;
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

    private void make(Place place, GroupBox group, Detail detail, Brush brush) {
        drop(place);
        var node = new RackNode(group, place.rack(), detail, brush);
        nodes.put(place, node);
        getChildren().add(node);
    }

    private void drop(Place place) {
        RackNode gone = nodes.remove(place);
        if (gone != null) {
            getChildren().remove(gone);
        }
    }
}

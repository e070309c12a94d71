package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.plan.Place;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.jspecify.annotations.Nullable;

/// What is selected, as the plan's racks and what stands in them.
record Chosen(Session session, Selection selection) {

    Plan plan() {
        return session.now().plan();
    }

    /// The places of the things that are selected.
    List<Place> places() {
        var places = new ArrayList<Place>();
        for (Target target : selection.targets().get()) {
            if (target instanceof Target.Item(String group, int placement)) {
                Place place = place(group, placement);
                if (place != null) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    @Nullable
    Place place(String id, int placement) {
        RackGroup group = group(id);
        return group == null || placement < 0 || placement >= group.placements().size()
                ? null
                : new Place(id, group.placements().get(placement).unit());
    }

    /// The groups that are selected as such.
    List<String> groups() {
        return selection.targets().get().stream()
                .filter(Target.Group.class::isInstance)
                .map(target -> ((Target.Group) target).id())
                .toList();
    }

    /// The groups of all that is selected.
    List<String> touched() {
        return selection.targets().get().stream()
                .map(target -> switch (target) {
                    case Target.Group(String id) -> id;
                    case Target.Item(String id, int _) -> id;
                    case Target.Part _, Target.Entry _ -> "";
                })
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    RackGroup group(String id) {
        return plan().groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    String hall() {
        RackGroup last = last();
        return last == null ? "1" : last.hall();
    }

    /// The row that something new comes to.
    String row() {
        RackGroup last = last();
        return last == null ? "A" : last.row();
    }

    /// The group that was selected last, else the last of the plan.
    private @Nullable RackGroup last() {
        for (Target target : selection.targets().get().reversed()) {
            RackGroup group = switch (target) {
                case Target.Group(String id) -> group(id);
                case Target.Item(String id, int _) -> group(id);
                case Target.Part _, Target.Entry _ -> null;
            };
            if (group != null) {
                return group;
            }
        }
        return plan().groups().isEmpty() ? null : plan().groups().getLast();
    }
}

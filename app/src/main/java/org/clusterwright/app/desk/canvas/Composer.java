package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Clip;
import org.clusterwright.model.plan.Composition;
import org.clusterwright.model.plan.Outcome;
import org.clusterwright.model.plan.Place;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.jspecify.annotations.Nullable;

/// Gestures as edits of the plan: the selection in, one named step of the history out, the new selection after it.
final class Composer {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Copied> copied = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /// What was copied: things, or whole groups.
    record Copied(Clip things, List<String> groups) {}

    Composer(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Why the last edit was refused, or empty.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Copied> copied() {
        return copied.getReadOnlyProperty();
    }

    Composition composition() {
        return Composition.of(plan(), workspace.catalog());
    }

    private Plan plan() {
        return workspace.session().now().plan();
    }

    /// The places of the things that are selected.
    List<Place> places() {
        var places = new ArrayList<Place>();
        for (Target target : workspace.selection().targets().get()) {
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
        return workspace.selection().targets().get().stream()
                .filter(Target.Group.class::isInstance)
                .map(target -> ((Target.Group) target).id())
                .toList();
    }

    /// The groups of all that is selected.
    List<String> touched() {
        return workspace.selection().targets().get().stream()
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

    void copy() {
        var places = places();
        var groups = groups();
        if (!places.isEmpty() || !groups.isEmpty()) {
            copied.set(new Copied(composition().copy(places), places.isEmpty() ? groups : List.of()));
        }
    }

    void cut() {
        copy();
        delete();
    }

    void delete() {
        var places = places();
        act(composition -> places.isEmpty() ? composition.racks().delete(groups()) : composition.delete(places));
    }

    void duplicate() {
        var places = places();
        act(composition -> places.isEmpty() ? composition.racks().duplicate(groups()) : composition.duplicate(places));
    }

    /// @param group that the things go into; groups go beside themselves
    /// @param unit  wanted; absent: the lowest free one
    void paste(@Nullable String group, @Nullable Integer unit) {
        Copied now = copied.get();
        if (now == null) {
            return;
        }
        act(composition -> {
            if (!now.groups().isEmpty()) {
                return composition.racks().duplicate(now.groups());
            }
            return group == null
                    ? composition.placeInNewRack(now.things(), hall(), row())
                    : composition.paste(now.things(), group, unit);
        });
    }

    void count(String group, int racks) {
        act(composition -> composition.racks().count(group, racks));
    }

    /// One rack more or fewer in each of the groups that are selected.
    void more(Collection<String> groups, int by) {
        for (String id : groups) {
            RackGroup group = group(id);
            if (group != null && group.count() + by >= 1) {
                count(id, group.count() + by);
            }
        }
    }

    void split(String group) {
        act(composition -> composition.racks().split(group));
    }

    void addRack() {
        act(composition -> composition.racks().add(null, hall(), row()));
    }

    void addRack(String rack) {
        act(composition -> composition.racks().add(rack, hall(), row()));
    }

    /// Of a part of the catalogue, in a rack that is made for it.
    void placeInNewRack(String item) {
        act(composition -> composition.placeInNewRack(new Clip(List.of(new Placement(1, item))), hall(), row()));
    }

    void drop(Carry carry, String group, @Nullable Integer unit) {
        take(carry.drop(group, unit));
    }

    private String hall() {
        RackGroup last = last();
        return last == null ? "1" : last.hall();
    }

    private String row() {
        RackGroup last = last();
        return last == null ? "A" : last.row();
    }

    /// The group that was selected last, else the last of the plan.
    private @Nullable RackGroup last() {
        for (Target target : workspace.selection().targets().get().reversed()) {
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

    private void act(Function<Composition, Outcome> edit) {
        take(edit.apply(composition()));
    }

    /// Makes a found edit the next step, and selects what it touched.
    void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                said.set("");
                workspace.session().edit(done.label(), _ -> done.plan());
                select(done);
            }
            case Outcome.Refused refused -> {
                said.set("");
                said.set(refused.reason());
            }
        }
    }

    private void select(Outcome.Done done) {
        var targets = new ArrayList<Target>();
        for (Place place : done.places()) {
            RackGroup group = group(place.group());
            for (int i = 0; group != null && i < group.placements().size(); i++) {
                if (group.placements().get(i).unit() == place.unit()) {
                    targets.add(new Target.Item(place.group(), i));
                }
            }
        }
        if (targets.isEmpty()) {
            done.groups().forEach(id -> targets.add(new Target.Group(id)));
        }
        workspace.selection().set(targets);
    }
}

package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Clip;
import org.clusterwright.model.plan.Composition;
import org.clusterwright.model.plan.Outcome;
import org.clusterwright.model.plan.Place;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.RackClip;
import org.clusterwright.model.plan.RackGroup;
import org.jspecify.annotations.Nullable;

/// Gestures as edits of the plan: the selection in, one named step of the history out, the new selection after it.
final class Composer {
    private final Session session;
    private final Selection selection;
    private final Catalog catalog;
    private final Board board;
    private final Chosen chosen;
    private Consumer<String> made = _ -> {};
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    Composer(Session session, Selection selection, Catalog catalog, Board board) {
        this.session = session;
        this.selection = selection;
        this.catalog = catalog;
        this.board = board;
        this.chosen = new Chosen(session, selection);
    }

    /// @param shown told of a group that an edit made
    void made(Consumer<String> shown) {
        made = shown;
    }

    /// Why the last edit was refused, or empty.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    Chosen chosen() {
        return chosen;
    }

    Composition composition() {
        return Composition.of(chosen.plan(), catalog);
    }

    void copy() {
        var places = chosen.places();
        var groups = chosen.plan().groups().stream()
                .filter(group -> chosen.groups().contains(group.id()))
                .toList();
        if (!places.isEmpty()) {
            board.put(composition().copy(places).text());
        } else if (!groups.isEmpty()) {
            board.put(new RackClip(groups).text());
        }
    }

    void cut() {
        copy();
        delete();
    }

    void delete() {
        var groups = chosen.groups();
        var places = chosen.places().stream()
                .filter(place -> !groups.contains(place.group()))
                .toList();
        act(composition -> {
            if (places.isEmpty()) {
                return composition.racks().delete(groups);
            }
            Outcome things = composition.delete(places);
            return groups.isEmpty() || !(things instanceof Outcome.Done done)
                    ? things
                    : named(on(done).racks().delete(groups), "Delete what is selected");
        });
    }

    void duplicate() {
        var places = chosen.places();
        act(composition ->
                places.isEmpty() ? composition.racks().duplicate(chosen.groups()) : composition.duplicate(places));
    }

    /// What lies on the clipboard, be it from this window or from another one.
    ///
    /// @param group that the things go into; absent: a new rack. Groups go to their rows
    /// @param unit  wanted; absent: the lowest free one
    void paste(@Nullable String group, @Nullable Integer unit) {
        String text = board.text();
        try {
            if (text != null && RackClip.recognises(text)) {
                RackClip racks = RackClip.read(text);
                act(composition -> composition.racks().paste(racks));
            } else if (text != null && Clip.recognises(text)) {
                Clip things = Clip.read(text);
                act(composition -> group == null
                        ? composition.placeInNewRack(things, chosen.hall(), chosen.row())
                        : composition.paste(things, group, unit));
            } else {
                refuse("Nothing was copied that stands in a rack: select it and press Ctrl+C first.");
            }
        } catch (PlanException broken) {
            refuse("What was copied cannot be read. " + broken.getMessage());
        }
    }

    /// So many racks in a group; what is selected in it stays selected.
    void count(String group, int racks) {
        take(composition().racks().count(group, racks), chosen.touched().contains(group));
    }

    /// Racks more or fewer in each of the groups, in one step.
    void more(Collection<String> groups, int by) {
        Composition now = composition();
        Outcome.@Nullable Done last = null;
        for (String id : groups) {
            RackGroup group = chosen.group(id);
            if (group == null || group.count() + by < 1) {
                continue;
            }
            switch (now.racks().count(id, group.count() + by)) {
                case Outcome.Done done -> {
                    last = done;
                    now = on(done);
                }
                case Outcome.Refused refused -> {
                    take(refused);
                    return;
                }
            }
        }
        if (last != null) {
            String label = by > 0 ? "One rack more in each group" : "One rack fewer in each group";
            take(groups.size() == 1 ? last : named(last, label), true);
        }
    }

    void merge(String group) {
        act(composition -> composition.racks().merge(group));
    }

    /// Why the group cannot be merged with the next one; empty when it can.
    String mergeBlocked(String group) {
        return composition().racks().merge(group) instanceof Outcome.Refused refused ? refused.reason() : "";
    }

    void rename(String group, String name) {
        act(composition -> composition.racks().rename(group, name));
    }

    void split(String group) {
        act(composition -> composition.racks().split(group));
    }

    void addRack() {
        act(composition -> composition.racks().add(null, chosen.hall(), chosen.row()));
    }

    void addRack(String rack) {
        act(composition -> composition.racks().add(rack, chosen.hall(), chosen.row()));
    }

    /// Of a part of the catalogue, in a rack that is made for it.
    void placeInNewRack(String item) {
        act(composition ->
                composition.placeInNewRack(new Clip(List.of(new Placement(1, item))), chosen.hall(), chosen.row()));
    }

    /// Of things in the hand, in a rack that is made for them.
    ///
    /// @param taken where they stand until then; empty for new ones and copies
    void toNewRack(Clip things, List<Place> taken) {
        act(composition -> {
            if (taken.isEmpty()) {
                return composition.placeInNewRack(things, chosen.hall(), chosen.row());
            }
            Outcome gone = composition.delete(taken);
            if (!(gone instanceof Outcome.Done done)) {
                return gone;
            }
            Outcome placed = on(done).placeInNewRack(things, chosen.hall(), chosen.row());
            return placed instanceof Outcome.Done put ? named(put, put.label().replaceFirst("^Place", "Move")) : placed;
        });
    }

    void drop(Carry carry, String group, @Nullable Integer unit) {
        take(carry.drop(group, unit));
    }

    private Composition on(Outcome.Done done) {
        return Composition.of(done.plan(), catalog);
    }

    private static Outcome named(Outcome outcome, String label) {
        return outcome instanceof Outcome.Done done
                ? new Outcome.Done(done.plan(), label, done.places(), done.groups())
                : outcome;
    }

    private void act(Function<Composition, Outcome> edit) {
        take(edit.apply(composition()));
    }

    /// Makes a found edit the next step, and selects what it touched.
    void take(Outcome outcome) {
        take(outcome, false);
    }

    private void take(Outcome outcome, boolean selectionStays) {
        switch (outcome) {
            case Outcome.Done done -> {
                said.set("");
                var before = chosen.plan();
                try {
                    session.edit(done.label(), _ -> done.plan());
                } catch (PlanException unsound) {
                    refuse(String.valueOf(unsound.getMessage()));
                    return;
                }
                if (!selectionStays) {
                    select(done);
                }
                chosen.plan().groups().stream()
                        .map(RackGroup::id)
                        .filter(id -> before.groups().stream()
                                .noneMatch(group -> group.id().equals(id)))
                        .findFirst()
                        .ifPresent(made);
            }
            case Outcome.Refused refused -> {
                var reasons = new StringBuilder(refused.reason());
                refused.broken().forEach(broken -> reasons.append(' ').append(broken.reason()));
                refuse(reasons.toString());
            }
        }
    }

    private void refuse(String reason) {
        said.set("");
        said.set(reason);
    }

    private void select(Outcome.Done done) {
        var targets = new ArrayList<Target>();
        for (Place place : done.places()) {
            RackGroup group = chosen.group(place.group());
            for (int i = 0; group != null && i < group.placements().size(); i++) {
                if (group.placements().get(i).unit() == place.unit()) {
                    targets.add(new Target.Item(place.group(), i));
                }
            }
        }
        if (targets.isEmpty()) {
            done.groups().forEach(id -> targets.add(new Target.Group(id)));
        }
        selection.set(targets);
    }
}

package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clusterwright.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/// Edits of what stands in a plan's racks. Each gives a new plan with a label, or says why not; mouse, keyboard, paste
/// and catalogue all come here. An edit of a group changes all its racks alike.
public final class Composition {

    private final Plan plan;
    private final Catalog names;
    private final PlacementRule rule;

    private Composition(Plan plan, Catalog names) {
        this.plan = plan;
        this.names = names;
        this.rule = PlacementRule.of(plan, names);
    }

    /// @param catalog shipped and the user's own; what the plan carries comes before both
    public static Composition of(Plan plan, Catalog catalog) {
        return new Composition(plan, catalog.overlaidBy(Catalog.of(plan.catalog())));
    }

    public Plan plan() {
        return plan;
    }

    public PlacementRule rule() {
        return rule;
    }

    /// Edits of whole racks.
    public RackEdits racks() {
        return new RackEdits(this);
    }

    /// A new thing of the catalogue in the hand.
    public Carry carry(String item) {
        return carry(new Clip(List.of(new Placement(1, item))));
    }

    /// A copy in the hand: paste, or a drag that copies.
    public Carry carry(Clip clip) {
        return new Carry(this, clip, List.of());
    }

    /// Things that stand in racks, to be moved. Several of one rack keep their arrangement; of several
    /// racks they stack.
    public Carry carry(Collection<Place> places) {
        return new Carry(this, copy(places), standing(places));
    }

    /// What stands there, for the clipboard. Places where nothing stands are passed over.
    public Clip copy(Collection<Place> places) {
        var all = new ArrayList<Placement>();
        int shift = 0;
        for (var group : plan.groups()) {
            int top = shift;
            int lowest = -1;
            for (var each : inOrder(group)) {
                if (places.contains(new Place(group.id(), each.unit()))) {
                    lowest = lowest < 0 ? each.unit() : lowest;
                    var shifted = new Placement(shift + each.unit() - lowest + 1, each.item());
                    var item = rule.item(each.item());
                    top = Math.max(top, shifted.unit() + (item == null ? 1 : item.rackUnits()) - 1);
                    all.add(shifted);
                }
            }
            shift = top;
        }
        return new Clip(all);
    }

    /// @param unit absent: the lowest free one
    public Outcome place(String item, String group, @Nullable Integer unit) {
        return carry(item).drop(group, unit);
    }

    public Outcome move(Collection<Place> places, String group, @Nullable Integer unit) {
        return carry(places).drop(group, unit);
    }

    public Outcome paste(Clip clip, String group, @Nullable Integer unit) {
        return carry(clip).drop(group, unit);
    }

    /// Beside themselves in their own racks, all or nothing.
    public Outcome duplicate(Collection<Place> places) {
        var there = standing(places);
        var now = this;
        var selected = new ArrayList<Place>();
        for (var group : there.stream().map(Place::group).distinct().toList()) {
            var own =
                    there.stream().filter(place -> place.group().equals(group)).toList();
            switch (now.carry(copy(own)).drop(group, null)) {
                case Outcome.Done done -> {
                    now = new Composition(done.plan(), names);
                    selected.addAll(done.places());
                }
                case Outcome.Refused refused -> {
                    return refused;
                }
            }
        }
        return there.isEmpty()
                ? nothing()
                : new Outcome.Done(
                        now.plan,
                        "Duplicate " + new Wording(rule).things(copy(there).placements()),
                        selected,
                        List.of());
    }

    public Outcome delete(Collection<Place> places) {
        var there = standing(places);
        if (there.isEmpty()) {
            return nothing();
        }
        var gone = carry(there);
        return new Outcome.Done(
                edited(group -> group.holding(gone.rest(group))),
                "Delete " + new Wording(rule).things(gone.clip().placements()),
                List.of(),
                there.stream().map(Place::group).distinct().toList());
    }

    /// Into a rack that is made for it: like the last one where that takes it, else the first rack of the
    /// catalogue that does.
    public Outcome placeInNewRack(Clip clip, String hall, String row) {
        Outcome last = new Outcome.Refused("The catalogue has no rack that takes it.", List.of());
        for (var rack : racks().candidates(hall, row)) {
            var made = new Composition(plan.withGroups(RackEdits.inserted(plan.groups(), rack)), names);
            last = made.carry(clip).drop(rack.id(), null);
            if (last instanceof Outcome.Done done) {
                var label = "Place %s in a new rack of row %s%s"
                        .formatted(new Wording(rule).things(clip.placements()), row, trains(clip));
                return new Outcome.Done(done.plan(), label, done.places(), done.groups());
            }
        }
        return last;
    }

    /// What a fitting drop does.
    Outcome.Done land(Carry carry, Drop drop) {
        var landed = edited(group -> {
            var rest = carry.rest(group);
            return group.id().equals(drop.group())
                    ? group.holding(Carry.joined(rest, drop.landing()))
                    : group.holding(rest);
        });
        return trained(
                new Outcome.Done(
                        landed,
                        carry.label(drop),
                        drop.landing().stream()
                                .map(each -> new Place(drop.group(), each.unit()))
                                .toList(),
                        List.of()),
                carry.clip());
    }

    /// The same edit, with the run on what it placed when nothing stood there before.
    Outcome.Done trained(Outcome.Done done, Clip clip) {
        var server = first(clip);
        return server == null
                ? done
                : new Outcome.Done(
                        done.plan().withTraining(done.plan().training().on(server)),
                        done.label() + trains(clip),
                        done.places(),
                        done.groups());
    }

    private String trains(Clip clip) {
        return first(clip) == null ? "" : " and train on it";
    }

    /// The first accelerators of a plan are what its run uses.
    private @Nullable String first(Clip clip) {
        boolean none = plan.pools(names).stream().allMatch(pool -> pool.accelerators() == 0);
        for (var each : none ? clip.placements() : List.<Placement>of()) {
            var item = rule.item(each.item());
            if (item != null && item.accelerators() > 0) {
                return each.item().equals(plan.training().server()) ? null : each.item();
            }
        }
        return null;
    }

    static Outcome nothing() {
        return new Outcome.Refused("Nothing is selected.", List.of());
    }

    int index(String id) {
        for (int i = 0; i < plan.groups().size(); i++) {
            if (plan.groups().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    RackGroup group(String id) {
        int index = index(id);
        if (index < 0) {
            throw new IllegalArgumentException(id);
        }
        return plan.groups().get(index);
    }

    Catalog names() {
        return names;
    }

    Composition with(RackGroup group, RackGroup other) {
        return new Composition(edited(each -> each.id().equals(group.id()) ? other : each), names);
    }

    private List<Place> standing(Collection<Place> places) {
        return plan.groups().stream()
                .flatMap(group -> inOrder(group).stream().map(each -> new Place(group.id(), each.unit())))
                .filter(places::contains)
                .distinct()
                .toList();
    }

    private static List<Placement> inOrder(RackGroup group) {
        return Carry.joined(group.placements(), List.of());
    }

    private Plan edited(UnaryOperator<RackGroup> change) {
        return plan.withGroups(plan.groups().stream().map(change).toList());
    }
}

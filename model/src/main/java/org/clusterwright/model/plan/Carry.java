package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clusterwright.model.plan.PlacementRule.Broken;
import org.clusterwright.model.plan.PlacementRule.Limit;
import org.jspecify.annotations.Nullable;

/// Things in the hand, over a plan that does not change meanwhile. A mouse asks `over` at every move and `drop` at the
/// end, a key asks `drop` at once: one rule.
public final class Carry {

    private static final int MOST_THINGS = 200;

    private final Composition composition;
    private final Clip clip;

    /// What leaves its place; empty for what is new.
    private final Set<Place> taken;

    private @Nullable List<String> homes;

    Carry(Composition composition, Clip clip, Collection<Place> taken) {
        this.composition = composition;
        this.clip = clip;
        this.taken = Set.copyOf(taken);
    }

    public Clip clip() {
        return clip;
    }

    /// @param group id of the target
    /// @param unit  wanted lowest unit: the nearest free one is taken; absent: the lowest free one
    /// @throws IllegalArgumentException when the plan has no such group
    public Drop over(String group, @Nullable Integer unit) {
        var target = composition.group(group);
        var rest = rest(target);
        var landed = landing(target, rest, unit);
        var shown = landed.orElseGet(() -> shifted(unit == null ? 1 : unit));
        var after = target.holding(joined(rest, shown));
        var before = composition.rule().usage(target);
        var used = composition.rule().usage(after);
        var changes = new ArrayList<Usage.Change>();
        for (int i = 0; i < before.size(); i++) {
            changes.add(Usage.Change.between(before.get(i), used.get(i)));
        }
        var broken = new ArrayList<Broken>();
        if (landed.isEmpty()) {
            broken.add(new Broken(Limit.HEIGHT, "placements", noRoom(target)));
        }
        if (changes.stream().anyMatch(Carry::worse)) {
            composition.rule().broken(after).stream()
                    .filter(each ->
                            changes.stream().anyMatch(change -> change.limit() == each.limit() && worse(change)))
                    .filter(each -> each.limit() != Limit.HEIGHT)
                    .forEach(broken::add);
        }
        int first = shown.stream().mapToInt(Placement::unit).min().orElse(1);
        int last = shown.stream()
                .mapToInt(each -> each.unit() + units(each) - 1)
                .max()
                .orElse(first);
        var title = broken.isEmpty()
                ? "Fits at " + Wording.units(first, last)
                : "Does not fit in %s: %s".formatted(target.name(), Wording.tooMuch(broken));
        return new Drop(
                group,
                target.count(),
                shown,
                first,
                Math.max(first, last),
                changes,
                broken,
                title,
                added(target, RackItem::priceUsdOrNull),
                added(target, RackItem::maxWattsOrNull));
    }

    /// What was over its limit before may be mended step by step, but not made worse.
    private static boolean worse(Usage.Change change) {
        return change.over() && change.after() > change.before();
    }

    /// Lets go.
    public Outcome drop(String group, @Nullable Integer unit) {
        if (composition.index(group) < 0) {
            return new Outcome.Refused("The plan has no racks %s.".formatted(group), List.of());
        } else if (clip.placements().isEmpty()) {
            return new Outcome.Refused("There is nothing to place.", List.of());
        }
        for (var each : clip.placements()) {
            if (taken.isEmpty() && composition.rule().item(each.item()) == null) {
                return new Outcome.Refused(
                        "The catalogue has no server, storage node or switch %s.".formatted(each.item()), List.of());
            }
        }
        var drop = over(group, unit);
        return drop.fits() ? composition.land(this, drop) : new Outcome.Refused(drop.title() + ".", drop.broken());
    }

    /// Ids of all groups that would take it, in the plan's order. Found once for a gesture.
    public List<String> homes() {
        var known = homes;
        if (known == null) {
            known = composition.plan().groups().stream()
                    .map(RackGroup::id)
                    .distinct()
                    .filter(id -> over(id, null).fits())
                    .toList();
            homes = known;
        }
        return known;
    }

    /// Ways out of a blocked drop, the most likely first.
    public List<Remedy> remedies(Drop drop) {
        return drop.fits() ? List.of() : new Remedies(composition, this, drop).all();
    }

    Set<Place> taken() {
        return taken;
    }

    String label(Drop drop) {
        var wording = new Wording(composition.rule());
        var where = Wording.where(composition.group(drop.group()));
        var things = wording.things(clip.placements());
        return taken.isEmpty()
                ? "Place %s in %s, %s".formatted(things, where, Wording.units(drop.first(), drop.last()))
                : "Move %s to %s, %s".formatted(things, where, Wording.units(drop.first(), drop.last()));
    }

    /// What stays in a group when the things in the hand are out of it.
    List<Placement> rest(RackGroup group) {
        var gone = new HashSet<Integer>();
        taken.stream().filter(place -> place.group().equals(group.id())).forEach(place -> gone.add(place.unit()));
        return group.placements().stream()
                .filter(each -> !gone.remove(each.unit()))
                .toList();
    }

    static List<Placement> joined(List<Placement> some, List<Placement> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Placement::unit));
        return all;
    }

    /// As it was arranged where that finds room, else thing by thing; absent when it finds none.
    private Optional<List<Placement>> landing(RackGroup target, List<Placement> rest, @Nullable Integer unit) {
        var top = composition.rule().rackUnits(target);
        if (top == null || rest.size() + clip.placements().size() > MOST_THINGS) {
            return Optional.empty();
        }
        var filled = new BitSet();
        rest.forEach(each -> filled.set(each.unit(), each.unit() + units(each)));
        int bottom = nearest(clip.placements(), filled, top, unit == null ? 1 : unit);
        if (bottom > 0) {
            return Optional.of(shifted(bottom));
        }
        var landed = new ArrayList<Placement>();
        for (var each : clip.placements()) {
            var one = List.of(new Placement(1, each.item()));
            int at = nearest(one, filled, top, unit == null ? 1 : unit + each.unit() - 1);
            if (at < 1) {
                return Optional.empty();
            }
            landed.add(new Placement(at, each.item()));
            filled.set(at, at + units(each));
        }
        return Optional.of(landed);
    }

    /// The free unit nearest to the wanted one, the lower of two; 0 when there is none.
    private int nearest(List<Placement> block, BitSet filled, int top, int wanted) {
        int height = block.stream()
                .mapToInt(each -> each.unit() + units(each) - 1)
                .max()
                .orElse(0);
        int best = 0;
        for (int bottom = 1; bottom + height - 1 <= top && bottom <= top; bottom++) {
            boolean nearer = best == 0 || Math.abs(bottom - wanted) < Math.abs(best - wanted);
            if (nearer && free(block, filled, bottom)) {
                best = bottom;
            }
        }
        return best;
    }

    private boolean free(List<Placement> block, BitSet filled, int bottom) {
        for (var each : block) {
            int from = bottom + each.unit() - 1;
            int next = filled.nextSetBit(from);
            if (next >= 0 && next < from + units(each)) {
                return false;
            }
        }
        return true;
    }

    private List<Placement> shifted(int bottom) {
        return clip.placements().stream()
                .map(each -> new Placement(each.unit() + Math.max(1, bottom) - 1, each.item()))
                .toList();
    }

    private int units(Placement placement) {
        var item = composition.rule().item(placement.item());
        return item == null ? 1 : item.rackUnits();
    }

    private String noRoom(RackGroup target) {
        int wanted = clip.placements().stream().mapToInt(this::units).sum();
        var top = composition.rule().rackUnits(target);
        if (top == null) {
            return "The catalogue has no rack %s.".formatted(target.rack());
        }
        int filled = rest(target).stream().mapToInt(this::units).sum();
        return "%s of %d U finds no room in %s: %d of %d U are free, not in one piece where it needs them."
                .formatted(
                        new Wording(composition.rule()).things(clip.placements()),
                        wanted,
                        target.name(),
                        Math.max(0, top - filled),
                        top);
    }

    private @Nullable Double added(RackGroup target, java.util.function.Function<RackItem, @Nullable Double> value) {
        double sum = 0;
        for (var each : clip.placements()) {
            var one = of(each.item(), value);
            if (one == null) {
                return null;
            }
            sum += one * target.count();
        }
        for (var place : taken) {
            var group = composition.group(place.group());
            var item = group.placements().stream()
                    .filter(each -> each.unit() == place.unit())
                    .findFirst();
            var one = item.isEmpty() ? null : of(item.get().item(), value);
            sum -= one == null ? 0 : one * group.count();
        }
        return sum;
    }

    private @Nullable Double of(String id, java.util.function.Function<RackItem, @Nullable Double> value) {
        var item = composition.rule().item(id);
        return item == null ? null : value.apply(item);
    }
}

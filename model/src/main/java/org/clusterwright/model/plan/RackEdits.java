package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Rack;
import org.clusterwright.model.catalog.RackEquipment;
import org.jspecify.annotations.Nullable;

/// Edits of whole racks: their groups, counts, rows and feeds.
public final class RackEdits {

    private static final int MOST_RACKS = 1_000_000;
    private static final int MOST_FEEDS = 64;

    /// What the first rack of a plan is: as in the starter plans of air-cooled servers.
    private static final String FIRST_RACK = "rack-48u";

    private static final String FIRST_FEED = "pdu-63a-415v";
    private static final int FIRST_FEEDS = 2; // A and B

    private final Composition composition;
    private final List<RackGroup> groups;

    RackEdits(Composition composition) {
        this.composition = composition;
        this.groups = composition.plan().groups();
    }

    /// An empty rack at the end of its row, fed like the last one.
    ///
    /// @param rack catalogue id; absent: like the last one of the plan
    public Outcome add(@Nullable String rack, String hall, String row) {
        var first = candidates(hall, row).stream()
                .filter(each -> rack == null || each.rack().equals(rack))
                .findFirst();
        if (first.isEmpty()) {
            return new Outcome.Refused(
                    "The catalogue has no rack%s.".formatted(rack == null ? "" : " " + rack), List.of());
        }
        return done(
                inserted(groups, first.get()),
                "Add a rack to row " + row,
                List.of(first.get().id()));
    }

    public Outcome delete(Collection<String> ids) {
        var gone = groups.stream().filter(group -> ids.contains(group.id())).toList();
        return gone.isEmpty()
                ? Composition.nothing()
                : done(
                        groups.stream().filter(group -> !gone.contains(group)).toList(),
                        "Delete " + called(gone),
                        List.of());
    }

    /// Each one again, beside itself.
    public Outcome duplicate(Collection<String> ids) {
        var all = new ArrayList<RackGroup>();
        var made = new ArrayList<RackGroup>();
        for (var group : groups) {
            all.add(group);
            if (ids.contains(group.id())) {
                var twin = group.named(fresh(group.id(), made), freshName(group.name(), made));
                all.add(twin);
                made.add(twin);
            }
        }
        return made.isEmpty()
                ? Composition.nothing()
                : done(
                        all,
                        "Duplicate " + called(made),
                        made.stream().map(RackGroup::id).toList());
    }

    /// Copied groups, each at the end of its row; the plan that they were copied from may be another one.
    public Outcome paste(RackClip clip) {
        var all = groups;
        var made = new ArrayList<RackGroup>();
        for (var group : clip.groups()) {
            var twin = group.named(fresh(group.id(), made), freshName(group.name(), made));
            made.add(twin);
            all = inserted(all, twin);
        }
        if (made.isEmpty()) {
            return Composition.nothing();
        }
        var things = made.stream().flatMap(group -> group.placements().stream()).toList();
        return composition.trained(
                done(
                        all,
                        "Paste " + called(made),
                        made.stream().map(RackGroup::id).toList()),
                new Clip(things));
    }

    public Outcome rename(String id, String name) {
        return name.isBlank()
                ? new Outcome.Refused("A group of racks needs a name.", List.of())
                : change(id, "Rename racks to " + name.strip(), group -> group.named(group.id(), name.strip()));
    }

    public Outcome count(String id, int racks) {
        return racks < 1 || racks > MOST_RACKS
                ? new Outcome.Refused("A group has 1 to 1,000,000 racks.", List.of())
                : change(id, String.format(Locale.ROOT, "Set count to ×%,d", racks), group -> group.withCount(racks));
    }

    /// @param pdu catalogue id; absent: the feed is not planned yet
    public Outcome feed(String id, @Nullable String pdu, int feeds) {
        if (feeds < 0 || feeds > MOST_FEEDS) {
            return new Outcome.Refused("A rack has 0 to 64 feeds.", List.of());
        }
        int index = composition.index(id);
        if (index >= 0) {
            var fed = groups.get(index).fed(pdu, feeds);
            var before = composition.rule().broken(groups.get(index));
            var broken = composition.rule().broken(fed);
            if (broken.size() > before.size()) {
                return new Outcome.Refused("The feed is too weak for what stands in the rack.", broken);
            }
        }
        return change(id, "Change the feed", group -> group.fed(pdu, feeds));
    }

    /// Something else in the place of every one of an item in these racks; more racks where fewer go into one.
    public Outcome replace(String id, String item, String by) {
        return Replacement.of(composition, id, item, by);
    }

    /// One rack of several becomes a group of its own, so that it can differ.
    public Outcome split(String id) {
        int index = composition.index(id);
        if (index < 0) {
            return Composition.nothing();
        }
        var group = groups.get(index);
        if (group.count() == 1) {
            return new Outcome.Refused("%s is one rack already.".formatted(group.name()), List.of());
        }
        var one = group.named(fresh(id, List.of()), freshName(group.name(), List.of()))
                .withCount(1);
        var all = new ArrayList<>(groups);
        all.set(index, group.withCount(group.count() - 1));
        all.add(index + 1, one);
        return done(all, "Split one rack off " + group.name(), List.of(one.id()));
    }

    /// With the next group of its row when that is built alike.
    public Outcome merge(String id) {
        int index = composition.index(id);
        if (index < 0) {
            return Composition.nothing();
        }
        var group = groups.get(index);
        var next = groups.subList(index + 1, groups.size()).stream()
                .filter(each -> sameRow(each, group))
                .findFirst();
        if (next.isEmpty() || !alike(group, next.get())) {
            return new Outcome.Refused("No equal racks stand beside %s.".formatted(group.name()), List.of());
        } else if ((long) group.count() + next.get().count() > MOST_RACKS) {
            return new Outcome.Refused("A group has 1 to 1,000,000 racks.", List.of());
        }
        var all = new ArrayList<>(groups);
        all.set(index, group.withCount(group.count() + next.get().count()));
        all.remove(next.get());
        return done(all, "Merge %s and %s".formatted(group.name(), next.get().name()), List.of(id));
    }

    private static boolean alike(RackGroup one, RackGroup other) {
        return other.named(one.id(), one.name()).withCount(one.count()).equals(one);
    }

    /// @param before id of the group that it shall stand before; absent: at the end of the row
    public Outcome move(String id, String hall, String row, @Nullable String before) {
        int index = composition.index(id);
        if (index < 0 || id.equals(before)) {
            return Composition.nothing();
        }
        var moved = groups.get(index).standing(hall, row);
        var rest = new ArrayList<>(groups);
        rest.remove(index);
        int at = -1;
        for (int i = 0; i < rest.size(); i++) {
            at = rest.get(i).id().equals(before) ? i : at;
        }
        if (at >= 0) {
            rest.add(at, moved);
        }
        return done(
                at >= 0 ? rest : inserted(rest, moved), "Move %s to row %s".formatted(moved.name(), row), List.of(id));
    }

    /// So many of a thing in as few equal racks as its limits allow.
    public Outcome fill(String item, int count, String hall, String row) {
        if (composition.rule().item(item) == null) {
            return new Outcome.Refused(
                    "The catalogue has no server, storage node or switch %s.".formatted(item), List.of());
        } else if (count < 1 || count > MOST_RACKS) {
            return new Outcome.Refused("Between 1 and 1,000,000 can be placed.", List.of());
        }
        List<PlacementRule.Broken> broken = List.of();
        for (var like : candidates(hall, row)) {
            var filling = RackFilling.of(like, item, count, composition.rule());
            broken = filling.broken();
            if (broken.isEmpty()) {
                return filled(filling, item, count);
            }
        }
        return new Outcome.Refused("No rack of the catalogue takes one.", broken);
    }

    private Outcome filled(RackFilling filling, String item, int count) {
        var all = groups;
        var made = new ArrayList<RackGroup>();
        for (var group : filling.groups()) {
            var own = group.named(fresh(group.id(), made), group.name());
            made.add(own);
            all = inserted(all, own);
        }
        var things = composition.carry(item).clip().placements();
        return composition.trained(
                done(
                        all,
                        String.format(
                                Locale.ROOT, "Place %,d × %s", count, new Wording(composition.rule()).things(things)),
                        made.stream().map(RackGroup::id).toList()),
                composition.carry(item).clip());
    }

    /// Empty racks to try, likely first: like the plan's last one, the usual one, all others of the catalogue.
    List<RackGroup> candidates(String hall, String row) {
        var id = fresh("rack", List.of());
        var name = freshName("Rack", List.of());
        var racks = composition.names().racks();
        var feeds = composition.names().rackEquipment().all().stream()
                .filter(each -> each.kind() == RackEquipment.Kind.PDU || each.kind() == RackEquipment.Kind.POWER_SHELF)
                .map(RackEquipment::id);
        var last = groups.isEmpty() ? null : groups.getLast();
        var feed = Stream.concat(Stream.of(FIRST_FEED), feeds)
                .filter(each -> composition.names().rackEquipment().find(each).isPresent())
                .findFirst()
                .orElse(null);
        var all = new ArrayList<RackGroup>();
        if (last != null) {
            all.add(new RackGroup(id, name, hall, row, last.rack(), 1, last.pdu(), last.pdusPerRack(), List.of()));
        }
        Stream.concat(
                        Stream.of(FIRST_RACK).filter(each -> racks.find(each).isPresent()),
                        racks.all().stream().map(Rack::id))
                .distinct()
                .forEach(rack -> {
                    for (int each = FIRST_FEEDS; each <= (feed == null ? FIRST_FEEDS : 8); each *= 2) {
                        all.add(new RackGroup(id, name, hall, row, rack, 1, feed, feed == null ? 0 : each, List.of()));
                    }
                });
        return all;
    }

    /// Behind the last one of its row, else at the end.
    static List<RackGroup> inserted(List<RackGroup> groups, RackGroup group) {
        var all = new ArrayList<>(groups);
        int at = all.size();
        for (int i = 0; i < groups.size(); i++) {
            at = sameRow(groups.get(i), group) ? i + 1 : at;
        }
        all.add(at, group);
        return all;
    }

    private static boolean sameRow(RackGroup one, RackGroup other) {
        return one.hall().equals(other.hall()) && one.row().equals(other.row());
    }

    private Outcome change(String id, String label, java.util.function.UnaryOperator<RackGroup> edit) {
        int index = composition.index(id);
        if (index < 0) {
            return Composition.nothing();
        }
        var all = new ArrayList<>(groups);
        all.set(index, edit.apply(all.get(index)));
        return done(all, label, List.of(id));
    }

    private Outcome.Done done(List<RackGroup> all, String label, List<String> selected) {
        return new Outcome.Done(composition.plan().withGroups(all), label, List.of(), selected);
    }

    private static String called(List<RackGroup> some) {
        return some.size() == 1 ? some.getFirst().name() : some.size() + " groups of racks";
    }

    private String fresh(String id, List<RackGroup> made) {
        return free(
                id,
                "-",
                Stream.concat(groups.stream(), made.stream()).map(RackGroup::id).toList());
    }

    private String freshName(String name, List<RackGroup> made) {
        return free(
                name,
                " ",
                Stream.concat(groups.stream(), made.stream())
                        .map(RackGroup::name)
                        .toList());
    }

    /// "rack", "rack-2", "rack-3": a number at the end is counted on.
    private static String free(String wanted, String joint, List<String> taken) {
        var stem = wanted.replaceFirst(joint + "\\d+$", "");
        int number = 2;
        var free = wanted;
        while (taken.contains(free)) {
            free = stem + joint + number++;
        }
        return free;
    }
}

package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Another thing in the place of every one of a kind in a group of racks: as many in each as the rule
/// allows, from below, and as
/// many racks as all of them need. When nothing of the run's servers is left in the plan, the run
/// moves to what took their place.
final class Replacement {
    private final Composition composition;
    private final RackGroup group;
    private final String old;
    private final String by;

    private Replacement(Composition composition, RackGroup group, String old, String by) {
        this.composition = composition;
        this.group = group;
        this.old = old;
        this.by = by;
    }

    static Outcome of(Composition composition, String id, String old, String by) {
        int index = composition.index(id);
        if (index < 0) {
            return Composition.nothing();
        }
        return new Replacement(composition, composition.plan().groups().get(index), old, by).done(index);
    }

    private Outcome done(int index) {
        RackItem item = composition.rule().item(by);
        int each = (int) group.placements().stream()
                .filter(placement -> placement.item().equals(old))
                .count();
        if (item == null || each == 0 || old.equals(by)) {
            return Composition.nothing();
        }
        var kept = group.placements().stream()
                .filter(placement -> !placement.item().equals(old))
                .toList();
        RackGroup filled = with(kept);
        int most = 0;
        while (most < each) {
            RackGroup more = oneMore(filled);
            if (more == null) {
                break;
            }
            filled = more;
            most++;
        }
        if (most == 0) {
            return new Outcome.Refused(
                    "%s does not fit into %s.".formatted(item.name(), group.name()),
                    composition.rule().broken(with(added(kept, 1))));
        }
        long things = (long) each * group.count();
        int racks = Math.toIntExact((things + most - 1) / most);
        var all = new ArrayList<>(composition.plan().groups());
        all.set(index, filled.withCount(racks));
        return new Outcome.Done(
                run(composition.plan().withGroups(all), item),
                String.format(Locale.ROOT, "Replace %,d servers by %,d × %s", things, (long) most * racks, item.name()),
                List.of(),
                List.of(group.id()));
    }

    private Plan run(Plan plan, RackItem item) {
        boolean used = plan.training().server().equals(old);
        boolean left = plan.placed().containsKey(old);
        return used && !left && item.accelerators() > 0
                ? plan.withTraining(plan.training().on(by))
                : plan;
    }

    private @Nullable RackGroup oneMore(RackGroup filled) {
        int height = composition
                .names()
                .racks()
                .find(group.rack())
                .map(rack -> rack.rackUnits())
                .orElse(0);
        int before = composition.rule().broken(filled).size();
        for (int unit = 1; unit <= Math.max(1, height); unit++) {
            RackGroup more = with(added(filled.placements(), unit));
            if (composition.rule().broken(more).size() <= before) {
                return more;
            }
        }
        return null;
    }

    private List<Placement> added(List<Placement> placements, int unit) {
        var more = new ArrayList<>(placements);
        more.add(new Placement(unit, by));
        more.sort(Comparator.comparingInt(Placement::unit));
        return more;
    }

    private RackGroup with(List<Placement> placements) {
        return new RackGroup(
                group.id(),
                group.name(),
                group.hall(),
                group.row(),
                group.rack(),
                group.count(),
                group.pdu(),
                group.pdusPerRack(),
                placements);
    }
}

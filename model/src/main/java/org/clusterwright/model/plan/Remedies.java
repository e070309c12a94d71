package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.plan.PlacementRule.Limit;

/// Ways out of a blocked drop: another rack, a new one, a stronger feed.
record Remedies(Composition composition, Carry carry, Drop drop) {

    List<Remedy> all() {
        var all = new ArrayList<Remedy>();
        elsewhere(all);
        strongerFeed(all);
        newRack(all);
        return List.copyOf(all);
    }

    private void elsewhere(List<Remedy> all) {
        int here = composition.index(drop.group());
        carry.homes().stream()
                .min(java.util.Comparator.comparingInt(id -> Math.abs(composition.index(id) - here)))
                .ifPresent(id -> add(all, "Put it in " + composition.group(id).name(), carry.drop(id, null)));
    }

    private void strongerFeed(List<Remedy> all) {
        var breaker = drop.usage().stream()
                .filter(change -> change.limit() == Limit.BREAKER)
                .findFirst();
        boolean alone = drop.broken().stream().allMatch(broken -> broken.limit() == Limit.BREAKER);
        var group = composition.group(drop.group());
        if (!alone || breaker.isEmpty() || breaker.get().most() == null || group.pdusPerRack() == 0) {
            return;
        }
        double each = breaker.get().most() / group.pdusPerRack();
        int feeds = (int) Math.ceil(breaker.get().after() / each);
        if (feeds > 64) {
            return;
        }
        var stronger = composition.with(group, group.fed(group.pdu(), feeds));
        if (carry.taken().isEmpty()
                && stronger.carry(carry.clip()).drop(drop.group(), drop.first()) instanceof Outcome.Done done) {
            all.add(new Remedy(String.format(Locale.ROOT, "Use %d feeds a rack", feeds), done));
        }
    }

    private void newRack(List<Remedy> all) {
        var group = composition.group(drop.group());
        if (carry.taken().isEmpty()) {
            add(all, "Put it in a new rack", composition.placeInNewRack(carry.clip(), group.hall(), group.row()));
        }
    }

    private static void add(List<Remedy> all, String label, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            all.add(new Remedy(label, done));
        }
    }
}

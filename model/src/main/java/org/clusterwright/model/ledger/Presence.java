package org.clusterwright.model.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// What is unknown about a term. Unknown is a third state, neither zero nor not-a-number: a formula
/// over an unknown term is unknown; a block's
/// sum skips it and says so, and so does all that follows.
///
/// @param missing   paths that would have to be known for it to have a value; empty when it has one
/// @param leavesOut paths of what a sum in it skips
public record Presence(Set<String> missing, Set<String> leavesOut) {
    public static final Presence COMPLETE = new Presence(Set.of(), Set.of());

    static Presence absent(Set<String> missing) {
        return new Presence(missing, Set.of());
    }

    public boolean absent() {
        return !missing.isEmpty();
    }

    /// Of a formula over all of them.
    static Presence all(Collection<Presence> of) {
        if (of.stream().allMatch(COMPLETE::equals)) {
            return COMPLETE;
        }
        var missing = new TreeSet<String>();
        var leavesOut = new TreeSet<String>();
        for (Presence each : of) {
            missing.addAll(each.missing);
            leavesOut.addAll(each.leavesOut);
        }
        return new Presence(missing, leavesOut);
    }

    /// Of a sum that skips what is absent; absent itself only when nothing is left.
    static Presence sum(Collection<Presence> of) {
        if (of.stream().allMatch(COMPLETE::equals)) {
            return COMPLETE;
        }
        var skipped = new TreeSet<String>();
        boolean any = false;
        for (Presence each : of) {
            skipped.addAll(each.missing);
            skipped.addAll(each.leavesOut);
            any |= !each.absent();
        }
        return any ? new Presence(Set.of(), skipped) : absent(skipped);
    }
}

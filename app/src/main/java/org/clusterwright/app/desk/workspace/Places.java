package org.clusterwright.app.desk.workspace;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.clusterwright.model.plan.Plan;

/// What a path of the plan file belongs to: `groups[2].count` to that group, `finance.discount` to the finance.
public final class Places {
    private static final Pattern GROUP = Pattern.compile("groups\\[(\\d+)](?:\\.placements\\[(\\d+)])?.*");
    private static final Pattern ENTRY = Pattern.compile("catalog\\.(\\w+)\\.([^.\\[]+).*");

    private Places() {}

    public static List<Target> of(String path, Plan plan) {
        Matcher group = GROUP.matcher(path);
        if (group.matches()) {
            int index = Integer.parseInt(group.group(1));
            if (index >= plan.groups().size()) {
                return List.of();
            }
            String id = plan.groups().get(index).id();
            return List.of(
                    group.group(2) == null
                            ? new Target.Group(id)
                            : new Target.Item(id, Integer.parseInt(group.group(2))));
        }
        Matcher entry = ENTRY.matcher(path);
        if (entry.matches()) {
            return List.of(new Target.Entry(entry.group(1), entry.group(2)));
        }
        String head = path.split("[.\\[]", 2)[0].toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(head)) {
                return List.of(new Target.Part(kind));
            }
        }
        return List.of(new Target.Part(Kind.PLAN));
    }
}

package org.clusterwright.app.desk.workspace;

/// Something that can be selected, and whose inputs the inspector shows.
public sealed interface Target {

    /// A part of the plan that stands nowhere in the hall.
    record Part(Kind kind) implements Target {}

    /// All racks of a group, by its id.
    record Group(String id) implements Target {}

    /// One thing in the racks of a group: the placement at that index.
    record Item(String group, int placement) implements Target {}

    /// A catalogue entry by kind (as in the plan file: `servers`) and id.
    record Entry(String kind, String id) implements Target {}

    /// Parts of the plan, named as in the plan file.
    enum Kind {
        PLAN,
        SITE,
        FABRIC,
        STORAGE,
        TRAINING,
        RELIABILITY,
        OPERATION,
        FINANCE
    }
}

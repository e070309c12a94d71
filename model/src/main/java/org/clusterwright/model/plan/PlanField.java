package org.clusterwright.model.plan;

import java.util.List;
import org.clusterwright.model.catalog.CatalogEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// One input of the plan file: where it stands, what may stand there and what does. Forms are made of
/// these, so that no input is forgotten and none is checked otherwise than a file is.
///
/// @param optional whether it may be absent
/// @param least    of a number, inclusive; −∞ without a bound
/// @param most     of a number, inclusive; ∞ without a bound
/// @param choices  names to choose from; empty where the input is no choice
/// @param value    a `Sourced`, `Number`, `Boolean`, `YearMonth`, `List` of texts or `String`; a choice by its name;
/// null when absent
/// @param setting  what [Settings] takes to put this value here, `null` when absent
public record PlanField(
        String path,
        Kind kind,
        boolean optional,
        double least,
        double most,
        List<String> choices,
        @Nullable Object value,
        String setting) {

    public enum Kind {
        TEXT,
        TEXTS,
        MONTH,
        FLAG,
        WHOLE,
        REAL,
        /// A real number with its provenance.
        SOURCED,
        CHOICE
    }

    public PlanField {
        choices = List.copyOf(choices);
    }

    /// All inputs at or below a path, in the order of the file; none where the path leads nowhere. Lists of
    /// records and tables of entries are places of their own, and left out.
    public static List<PlanField> under(Plan plan, String path) {
        return FieldWalk.under(plan, path);
    }

    /// The inputs of an entry as if it stood at that path.
    public static List<PlanField> of(CatalogEntry entry, String path) {
        return FieldWalk.of((Record) entry, path);
    }

    /// A text as [Settings] takes it, whatever stands in it.
    public static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    /// Path of an entry that a plan carries, `catalog.models["v1.5"]`.
    public static String entryPath(String kind, String id) {
        return JsonPlace.ROOT.at("catalog").at(kind).at(id).toString();
    }

    /// The last step of the path.
    public String name() {
        return String.valueOf(JsonPlace.parse(path).steps().getLast());
    }
}

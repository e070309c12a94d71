package org.clusterwright.app.desk.inspector;

import java.util.List;
import java.util.Map;
import org.clusterwright.app.desk.workspace.Target;

/// One line of a sheet.
sealed interface Line permits Field, Line.Computed, Line.Limit, Line.Link, Line.Act, Line.Note {

    /// Unique in its sheet, and the same as long as it speaks of the same thing.
    String key();

    /// Something that follows; a click explains it.
    ///
    /// @param value `–` when it is not known
    /// @param stale the evaluation is of an earlier plan
    record Computed(String term, String label, String value, String unit, boolean stale) implements Line {
        @Override
        public String key() {
            return term;
        }
    }

    /// How much of a limit is used.
    ///
    /// @param share of the limit, above 1 when it is broken; negative where there is none
    record Limit(String key, String label, double share, String text) implements Line {}

    /// A way to other inputs.
    record Link(String key, String label, String detail, List<Target> targets) implements Line {
        public Link {
            targets = List.copyOf(targets);
        }
    }

    /// Something that can be done, by its settings.
    record Act(String key, String label, Map<String, String> settings) implements Line {
        public Act {
            settings = Map.copyOf(settings);
        }
    }

    record Note(String key, String text) implements Line {}
}

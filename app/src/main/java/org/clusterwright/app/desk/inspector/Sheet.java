package org.clusterwright.app.desk.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clusterwright.app.desk.workspace.Target;

/// What the inspector shows for a selection, at one moment of the plan.
///
/// @param crumbs the way back, outermost first; empty for the plan itself
record Sheet(String title, String subtitle, List<Crumb> crumbs, List<Section> sections) {
    Sheet {
        crumbs = List.copyOf(crumbs);
        sections = List.copyOf(sections);
    }

    record Crumb(String label, List<Target> targets) {
        Crumb {
            targets = List.copyOf(targets);
        }
    }

    /// @param note at the right of the title: what the columns are
    record Section(String title, String note, List<Line> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    /// All that decides which nodes there are: sheets of one outline differ in texts only.
    List<String> outline() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of("# " + section.title() + " " + section.note()),
                        section.lines().stream().map(line -> line.getClass().getSimpleName() + " " + line.key())))
                .toList();
    }

    List<Field> fields() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    Optional<Field> field(String path) {
        return fields().stream()
                .filter(field ->
                        field.inputs().stream().anyMatch(input -> input.path().equals(path)))
                .findFirst();
    }
}

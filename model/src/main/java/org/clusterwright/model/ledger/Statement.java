package org.clusterwright.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.measure.Unit;

/// An ordered list of figures under headings: a table on the screen, a sheet of the workbook, a file
/// of the data export and the listing on the
/// command line are the same statement. A term stands in exactly one statement, its home; elsewhere it
/// is shown by a link to there.
public sealed interface Statement permits Statement.Rows, Statement.Table {

    String title();

    /// What it says in a sentence, for a reader who meets it alone.
    String lead();

    List<Named> terms();

    /// A row a figure, a column a year.
    record Rows(String title, String lead, List<Section> sections) implements Statement {
        public Rows {
            sections = List.copyOf(sections);
        }

        @Override
        public List<Named> terms() {
            return sections.stream()
                    .flatMap(section -> section.lines().stream())
                    .map(Line::term)
                    .toList();
        }
    }

    record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /// Figures in order, the last of them the total.
        public static Section closing(String heading, List<? extends Named> figures, Named total) {
            var lines = new ArrayList<Line>(figures.stream().map(Line::of).toList());
            lines.add(Line.total(total));
            return new Section(heading, lines);
        }

        public static Section of(String heading, Named... figures) {
            return new Section(heading, Stream.of(figures).map(Line::of).toList());
        }
    }

    /// A row an item, a column a block: the bill of materials.
    record Table(String title, String lead, List<Item> items, List<Column> columns, Rows totals) implements Statement {
        public Table {
            items = List.copyOf(items);
            columns = List.copyOf(columns);
        }

        @Override
        public List<Named> terms() {
            return Stream.concat(
                            columns.stream().flatMap(column -> column.cells().values().stream()),
                            totals.terms().stream())
                    .filter(term -> !(term instanceof Input))
                    .toList();
        }
    }

    record Item(String id, String label, String group) {}

    /// @param cells by item id; an item that the column does not apply to has none. Inputs among them are
    /// links to their assumption
    record Column(String heading, Unit<?> unit, Map<String, ? extends Named> cells) {}
}

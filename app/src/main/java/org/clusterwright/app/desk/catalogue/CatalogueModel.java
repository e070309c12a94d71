package org.clusterwright.app.desk.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clusterwright.app.desk.parts.CatalogueIndex;
import org.clusterwright.app.desk.parts.Facet;
import org.clusterwright.app.desk.parts.Filter;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.parts.Shelf;
import org.clusterwright.app.desk.parts.Sorting;

/// What the catalogue shows: a shelf, searched, narrowed and sorted; what is starred and what is put side by side.
///
/// A search that was typed sorts by how well a part meets it as long as the sorting is by name.
final class CatalogueModel {
    static final int COMPARED = 4;

    /// A sorting and its direction.
    record Order(Sorting by, boolean descending) {
        static Order of(Sorting by) {
            return new Order(by, by.fallsFirst());
        }
    }

    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.SERVERS);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.none());
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.of(Sorting.usual(Shelf.SERVERS)));
    private final ReadOnlyObjectWrapper<Set<Part.Key>> starred = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Part.Key>> compared = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CatalogueIndex> index =
            new ReadOnlyObjectWrapper<>(new CatalogueIndex(List.of()));
    private final ObservableList<Part> rows = FXCollections.observableArrayList();
    private final ObservableList<Part> seen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    CatalogueModel() {
        shelf.addListener((_, _, now) -> order.set(Order.of(Sorting.usual(now))));
        shelf.addListener(
                (_, _, _) -> filter.set(Filter.none().favourites(filter.get().favourites())));
        shelf.addListener((_, _, _) -> list());
        typed.addListener((_, _, _) -> list());
        filter.addListener((_, _, _) -> list());
        order.addListener((_, _, _) -> list());
        starred.addListener((_, _, _) -> list());
    }

    void index(CatalogueIndex now) {
        if (index.get() != now) {
            index.set(now);
            compared.set(compared.get().stream()
                    .filter(key -> now.find(key).isPresent())
                    .toList());
            list();
        }
    }

    ReadOnlyObjectProperty<CatalogueIndex> index() {
        return index.getReadOnlyProperty();
    }

    ObjectProperty<Shelf> shelf() {
        return shelf;
    }

    StringProperty typed() {
        return typed;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    ObservableList<Part> rows() {
        return seen;
    }

    /// `11 of 42`, or `42` when nothing is left out.
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Part.Key>> starred() {
        return starred.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Part.Key>> compared() {
        return compared.getReadOnlyProperty();
    }

    /// All of the shelf, whatever is typed.
    List<Part> onShelf() {
        return index.get().parts().stream()
                .filter(part -> part.shelf() == shelf.get())
                .toList();
    }

    /// The facets that tell parts of the shelf apart.
    List<Facet> facets() {
        List<Part> parts = onShelf();
        var facets = new ArrayList<Facet>();
        for (Facet facet : Facet.values()) {
            int values = facet.ranged()
                    ? Filter.span(facet, parts).size()
                    : Filter.choices(facet, parts).size();
            if (values > 1) {
                facets.add(facet);
            }
        }
        return facets;
    }

    /// The sortings that tell parts of the shelf apart.
    List<Sorting> sortings() {
        List<Part> parts = onShelf();
        return Stream.of(Sorting.values()).filter(by -> by.tells(parts)).toList();
    }

    void clear() {
        typed.set("");
        filter.set(Filter.none());
    }

    /// Whether anything keeps parts of the shelf from being shown.
    boolean narrowed() {
        return filter.get().active() || !typed.get().isBlank();
    }

    /// Shelves on which what was typed is found, while this one has nothing.
    List<Shelf> elsewhere() {
        if (typed.get().isBlank()) {
            return List.of();
        }
        return index.get().search(typed.get(), (Shelf) null).stream()
                .map(hit -> hit.part().shelf())
                .filter(other -> other != shelf.get())
                .distinct()
                .toList();
    }

    void star(Part.Key key) {
        var now = new LinkedHashSet<>(starred.get());
        if (!now.remove(key)) {
            now.add(key);
        }
        starred.set(Set.copyOf(now));
    }

    /// Puts it side by side with the others, or takes it away.
    ///
    /// @return why not, in one sentence; empty when it was done
    String compare(Part.Key key) {
        var now = new ArrayList<>(compared.get());
        if (!now.remove(key)) {
            String blocked = compareBlocked(key);
            if (!blocked.isEmpty()) {
                return blocked;
            }
            now.add(key);
        }
        compared.set(List.copyOf(now));
        return "";
    }

    /// Why it cannot join the comparison: only like compares with like, and only four.
    String compareBlocked(Part.Key key) {
        List<Part.Key> now = compared.get();
        if (now.contains(key)) {
            return "";
        }
        if (now.size() == COMPARED) {
            return "Four parts are compared already: take one away first.";
        }
        return now.isEmpty() || now.getFirst().kind().equals(key.kind())
                ? ""
                : "The parts being compared are of another kind: clear them first.";
    }

    /// What was starred and compared the last time; parts that are no longer there are not compared.
    void restore(Collection<Part.Key> stars, List<Part.Key> side) {
        starred.set(Set.copyOf(stars));
        compared.set(side.stream()
                .filter(key -> index.get().find(key).isPresent())
                .limit(COMPARED)
                .toList());
    }

    void clearCompared() {
        compared.set(List.of());
    }

    List<Part> comparedParts() {
        return compared.get().stream()
                .flatMap(key -> index.get().find(key).stream())
                .toList();
    }

    private void list() {
        List<Part> found = index.get().search(typed.get(), shelf.get()).stream()
                .map(CatalogueIndex.Hit::part)
                .filter(part -> filter.get().accepts(part, starred.get()))
                .toList();
        boolean ranked = !typed.get().isBlank() && order.get().by() == Sorting.NAME;
        var sorted = new ArrayList<>(found);
        if (!ranked) {
            sorted.sort(order.get().by().comparator(order.get().descending()));
        }
        long all = index.get().parts().stream()
                .filter(part -> part.shelf() == shelf.get())
                .count();
        count.set(found.size() == all ? String.valueOf(all) : found.size() + " of " + all);
        if (!sorted.equals(rows)) {
            rows.setAll(sorted);
        }
    }
}

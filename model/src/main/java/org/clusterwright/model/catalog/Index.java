package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The entries of one kind, found by id, name or alias.
///
/// Names match without regard to case and to what separates their words: `H100 SXM5 80GB` is `h100-sxm5-80gb`.
/// An id beats a name, a name beats an alias, and the earlier entry beats the later; `CatalogCheck`
/// reports such collisions.
public final class Index<T extends CatalogEntry> {

    private final List<Located<T>> rows;
    private final Map<String, T> byName = new LinkedHashMap<>();

    Index(List<Located<T>> rows) {
        this.rows = List.copyOf(rows);
        for (var row : rows) byName.putIfAbsent(key(row.entry().id()), row.entry());
        for (var row : rows) byName.putIfAbsent(key(row.entry().name()), row.entry());
        for (var row : rows) for (var alias : row.entry().aliases()) byName.putIfAbsent(key(alias), row.entry());
    }

    /// @param name an id, a name or an alias
    public Optional<T> find(String name) {
        T exact = byName.get(name); // an id is its own key
        return Optional.ofNullable(exact == null ? byName.get(key(name)) : exact);
    }

    /// One entry an id, in the order of the files; a user's own come first.
    public List<T> all() {
        var ids = new HashSet<String>();
        var all = new ArrayList<T>(rows.size());
        for (var row : rows) if (ids.add(row.entry().id())) all.add(row.entry());
        return List.copyOf(all);
    }

    public int size() {
        return all().size();
    }

    /// Every row as it was read, an id that is there twice included.
    public List<Located<T>> rows() {
        return rows;
    }

    /// These entries over others: an id that both have is taken from here.
    Index<T> over(Index<T> others) {
        var ids = new HashSet<String>();
        for (var row : rows) ids.add(row.entry().id());
        var both = new ArrayList<>(rows);
        for (var row : others.rows) if (!ids.contains(row.entry().id())) both.add(row);
        return new Index<>(both);
    }

    /// What two spellings of one name have in common.
    static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+') key.append(c);
            else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') key.append('-');
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) == '-') key.setLength(key.length() - 1);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}

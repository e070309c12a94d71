package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entries of one kind, found by id, name or alias.
///
/// Names match without regard to case and to what separates their words: `H100 SXM5 80GB` is `h100-sxm5-80gb`.
/// An id beats a name, a name beats an alias, and the earlier entry beats the later; `CatalogCheck`
/// reports such collisions.
public final class Index<T extends CatalogEntry> {

    private final List<Located<T>> rows;
    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Map<String, T> byId = new HashMap<>();

    /// What these entries lie over. It is looked through rather than copied: plans are overlaid at every
    /// change of them.
    private final @Nullable Index<T> below;

    private final Lazy<List<T>> all = new Lazy<>(this::distinct);

    Index(List<Located<T>> rows) {
        this(rows, null);
    }

    private Index(List<Located<T>> rows, @Nullable Index<T> below) {
        this.rows = List.copyOf(rows);
        this.below = below;
        for (var row : rows) byId.putIfAbsent(row.entry().id(), row.entry());
        for (var row : rows) byName.putIfAbsent(key(row.entry().id()), row.entry());
        for (var row : rows) byName.putIfAbsent(key(row.entry().name()), row.entry());
        for (var row : rows) for (var alias : row.entry().aliases()) byName.putIfAbsent(key(alias), row.entry());
    }

    /// @param name an id, a name or an alias
    public Optional<T> find(String name) {
        T exact = byId(name);
        return Optional.ofNullable(exact == null ? byKey(key(name)) : exact);
    }

    private @Nullable T byId(String id) {
        T own = byId.get(id);
        return own != null || below == null ? own : below.byId(id);
    }

    private @Nullable T byKey(String key) {
        T own = byName.get(key);
        if (own != null || below == null) return own;
        T under = below.byKey(key);
        return under == null ? null : byId.getOrDefault(under.id(), under);
    }

    /// One entry an id, in the order of the files; a user's own come first.
    public List<T> all() {
        return all.get();
    }

    private List<T> distinct() {
        var ids = new HashSet<String>();
        var all = new ArrayList<T>();
        for (var row : rows()) if (ids.add(row.entry().id())) all.add(row.entry());
        return List.copyOf(all);
    }

    public int size() {
        return all().size();
    }

    /// Every row as it was read, an id that is there twice included; rows below that are covered by an id are left out.
    public List<Located<T>> rows() {
        if (below == null) return rows;
        var both = new ArrayList<>(rows);
        for (var row : below.rows()) if (!byId.containsKey(row.entry().id())) both.add(row);
        return List.copyOf(both);
    }

    /// These entries over others: an id that both have is taken from here.
    Index<T> over(Index<T> others) {
        return rows.isEmpty() && below == null ? others : new Index<>(rows, others);
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

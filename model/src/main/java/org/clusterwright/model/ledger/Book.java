package org.clusterwright.model.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A ledger that is closed: its terms in the order they were written, what is unknown about each,
/// which inputs are live, and the values.
public final class Book {
    private final int lastYear;
    private final Map<String, Named> byId;
    private final Map<Term, Presence> presence;
    private final Set<String> readByResults;
    private final Program program;
    private final Values values;

    Book(int lastYear, Map<String, Named> byId, Map<Term, Presence> presence) {
        this.lastYear = lastYear;
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.presence = presence;
        this.readByResults = reads(results());
        this.program = new Program(lastYear, this.byId.values(), presence);
        this.values = program.run(Map.of());
    }

    /// Many results rest on one and the same set, which is gone through once.
    private static Set<String> reads(List<Result> results) {
        Set<Set<String>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        results.forEach(result -> distinct.add(result.reads()));
        var reads = new HashSet<String>();
        distinct.forEach(reads::addAll);
        return reads;
    }

    public int lastYear() {
        return lastYear;
    }

    public Optional<Named> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Figure figure(String id) {
        if (byId.get(id) instanceof Figure figure) {
            return figure;
        }
        throw new IllegalArgumentException("There is no figure " + id);
    }

    public List<Named> terms() {
        return List.copyOf(byId.values());
    }

    public List<Input> inputs() {
        return only(Input.class);
    }

    public List<Result> results() {
        return only(Result.class);
    }

    public List<Figure> figures() {
        return only(Figure.class);
    }

    /// Whether the input reaches figures through formulas alone: then a spreadsheet can follow a change of
    /// it. One that an engine reads needs
    /// the engine again.
    public boolean live(Input input) {
        return !input.path().isEmpty() && !readByResults.contains(input.id());
    }

    public Presence presence(Term term) {
        Presence known = presence.get(term);
        if (known == null) {
            throw new IllegalArgumentException("Not a term of this ledger: " + term);
        }
        return known;
    }

    public Program program() {
        return program;
    }

    public Values values() {
        return values;
    }

    private <T extends Named> List<T> only(Class<T> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

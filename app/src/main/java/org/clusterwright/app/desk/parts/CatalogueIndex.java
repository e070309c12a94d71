package org.clusterwright.app.desk.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clusterwright.model.catalog.CatalogEntry;
import org.jspecify.annotations.Nullable;

/// Finds parts by what a person types, over all shelves, the best first.
///
/// Every term must be met, by a word of the part, the beginning of one, any piece of two letters or more, or one of
/// its numbers. Parts are few enough to be looked through one by one: 2 000 take a fraction of a millisecond.
public final class CatalogueIndex {
    private static final int EXACT = 8;
    private static final int PREFIX = 6;
    private static final int NUMBER = 5;
    private static final int ELSEWHERE = 4;
    private static final int INSIDE = 2;
    private static final int BEGINS_NAME = 3;

    /// @param name what it is called, with a space at both ends
    /// @param rest all else that is said of it, with a space at both ends
    private record Document(Part part, String name, String rest) {}

    /// @param score how well the query is met; more is better
    public record Hit(Part part, int score) {}

    private final List<Part> parts;
    private final Map<Part.Key, Document> documents;

    public CatalogueIndex(List<Part> parts) {
        this(parts, Map.of());
    }

    private CatalogueIndex(List<Part> parts, Map<Part.Key, Document> known) {
        this.parts = List.copyOf(parts);
        this.documents = LinkedHashMap.newLinkedHashMap(parts.size());
        for (Part part : parts) {
            Document before = known.get(part.key());
            documents.put(part.key(), before != null && before.part == part ? before : document(part));
        }
    }

    /// The index of other parts; those that are the same are not taken apart again.
    CatalogueIndex of(List<Part> now) {
        return new CatalogueIndex(now, documents);
    }

    public List<Part> parts() {
        return parts;
    }

    public Optional<Part> find(Part.Key key) {
        return Optional.ofNullable(documents.get(key)).map(Document::part);
    }

    /// The best of all shelves.
    public List<Part> search(String typed, int most) {
        return search(typed, (Shelf) null).stream().limit(most).map(Hit::part).toList();
    }

    /// All that match, the best first, equals in the order of the catalogue.
    ///
    /// @param shelf where to look; absent for everywhere
    public List<Hit> search(String typed, @Nullable Shelf shelf) {
        Query query = Query.of(typed);
        var hits = new ArrayList<Hit>();
        for (Document document : documents.values()) {
            if (shelf == null || document.part.shelf() == shelf) {
                int score = score(document, query);
                if (score >= 0) {
                    hits.add(new Hit(document.part, score));
                }
            }
        }
        if (!query.terms().isEmpty()) {
            hits.sort(Comparator.comparingInt(Hit::score).reversed());
        }
        return hits;
    }

    private static int score(Document document, Query query) {
        int sum = 0;
        for (Query.Term term : query.terms()) {
            int score = score(document, term);
            if (score == 0) {
                return -1;
            }
            sum += score;
        }
        if (!query.terms().isEmpty()
                && document.name.startsWith(query.terms().getFirst().text(), 1)) {
            sum += BEGINS_NAME;
        }
        return sum;
    }

    private static int score(Document document, Query.Term term) {
        Query.Wanted quantity = term.quantity();
        if (quantity != null) {
            return quantity.met(document.part.quantities()) ? NUMBER : 0;
        }
        int inName = word(document.name, term.text(), EXACT, PREFIX);
        return inName > 0 ? inName : word(document.rest, term.text(), ELSEWHERE, ELSEWHERE - 1);
    }

    private static int word(String text, String term, int whole, int beginning) {
        int best = 0;
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            if (text.charAt(at - 1) != ' ') {
                best = Math.max(best, term.length() > 1 ? Math.min(INSIDE, beginning) : 0);
            } else if (text.charAt(at + term.length()) == ' ') {
                return whole;
            } else {
                best = beginning;
            }
        }
        return best;
    }

    private static Document document(Part part) {
        CatalogEntry entry = part.entry();
        String rest = Words.of(String.join(
                " ",
                entry.id(),
                String.join(" ", entry.aliases()),
                part.vendor(),
                part.variety(),
                part.facts(),
                part.also(),
                part.year() == null ? "" : part.year().toString(),
                part.shelf().title(),
                part.source() == Part.Source.YOURS ? "yours own" : ""));
        return new Document(part, " " + Words.of(entry.name()) + " ", " " + rest + " ");
    }
}

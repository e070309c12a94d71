package org.clusterwright.model.catalog;

/// A catalogue file that cannot be used: where, what was found, what was expected, in one sentence.
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CatalogException(String message) {
        super(message);
    }

    static CatalogException at(String file, long row, String column, String found, String expected) {
        return new CatalogException(
                "%s, row %d, column %s: found %s, expected %s.".formatted(file, row, column, quoted(found), expected));
    }

    static CatalogException in(String file, String found, String expected) {
        return new CatalogException("%s: found %s, expected %s.".formatted(file, found, expected));
    }

    private static String quoted(String found) {
        return found.isEmpty() ? "nothing" : "\"" + found + "\"";
    }
}

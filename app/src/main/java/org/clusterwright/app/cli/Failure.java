package org.clusterwright.app.cli;

/// Something that was asked for and cannot be used: one sentence that says what was found and what was expected.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Failure(String sentence) {
        super(sentence);
    }

    static Failure unusable(String where, String found, String expected) {
        return new Failure("%s: found %s, expected %s.".formatted(where, found, expected));
    }
}

package org.clusterwright.app.export;

/// A document that could not be written.
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean ofPlace;

    private OutputException(boolean ofPlace, String sentence, Throwable why) {
        super(sentence, why);
        this.ofPlace = ofPlace;
    }

    /// The place cannot be written to: another one can.
    static OutputException ofPlace(String file, String found, String expected, Throwable why) {
        return new OutputException(true, "%s: found %s, expected %s.".formatted(file, found, expected), why);
    }

    /// The machine failed: the disk is full, say.
    static OutputException ofMachine(String file, Throwable why) {
        return new OutputException(false, "%s could not be written: %s".formatted(file, why.getMessage()), why);
    }

    public boolean ofPlace() {
        return ofPlace;
    }
}

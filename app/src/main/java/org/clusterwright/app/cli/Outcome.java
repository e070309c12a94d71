package org.clusterwright.app.cli;

/// How a call ended, with all it has to say: nothing is written before it has ended, so nothing is half-written.
///
/// @param out for standard output
/// @param err for standard error: one line, or nothing
public record Outcome(int exit, String out, String err) {
    public static final int DONE = 0;
    /// The plan evaluates, but has errors; or a catalogue has.
    public static final int HAS_ERRORS = 1;
    /// Unusable arguments, or an unreadable file.
    public static final int UNUSABLE = 2;
    /// The machine or the program failed.
    public static final int FAILED = 3;
}

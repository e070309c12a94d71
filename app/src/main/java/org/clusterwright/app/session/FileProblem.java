package org.clusterwright.app.session;

/// A file that cannot be used now, in one sentence that a person can act on.
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    FileProblem(String sentence) {
        super(sentence);
    }

    FileProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

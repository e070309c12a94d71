package org.clusterwright.app.desk.inspector;

/// What was typed cannot stand there: one sentence that says why, shown under the field.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}

package org.clusterwright.model.validate;

/// What a row lacks to be predicted.
final class Unpredictable extends Exception {
    private static final long serialVersionUID = 1;

    Unpredictable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

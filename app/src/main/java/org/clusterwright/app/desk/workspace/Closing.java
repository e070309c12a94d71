package org.clusterwright.app.desk.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.util.Subscription;

/// What a window lets go when it closes: whatever outlives it must not hold its rooms.
public final class Closing {
    private final Deque<Subscription> held = new ArrayDeque<>();

    public void add(Subscription subscription) {
        held.push(subscription);
    }

    /// Lets everything go, the newest first.
    public void run() {
        while (!held.isEmpty()) {
            held.pop().unsubscribe();
        }
    }
}

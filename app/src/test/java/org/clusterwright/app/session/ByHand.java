package org.clusterwright.app.session;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/// An executor whose work is done when the test says so, in order.
final class ByHand implements Executor {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    void run() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}

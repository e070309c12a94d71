package org.clusterwright.desk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.LongStream;

/// What a thread computed, whatever else the machine does meanwhile.
final class ThreadClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long thread;

    private ThreadClock(long thread) {
        this.thread = thread;
    }

    /// @throws IllegalStateException when there is none of that name
    static ThreadClock of(String name) {
        return new ThreadClock(LongStream.of(THREADS.getAllThreadIds())
                .filter(id -> {
                    var info = THREADS.getThreadInfo(id);
                    return info != null && info.getThreadName().equals(name);
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no thread " + name)));
    }

    long nanoseconds() {
        return THREADS.getThreadCpuTime(thread);
    }
}

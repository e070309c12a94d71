package org.clusterwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.clusterwright.app.session.LongWork.Event;
import org.junit.jupiter.api.Test;

class LongWorkTest {
    private final BlockingQueue<Event<String>> events = new LinkedBlockingQueue<>();

    @Test
    void tells_its_steps_and_its_result() throws InterruptedException {
        try (var work = new LongWork(Runnable::run)) {
            work.<String>start(
                    progress -> {
                        progress.tell(0.5, "half");
                        return "all";
                    },
                    events::add);
            assertThat(List.of(next(), next())).containsExactly(new Event.Step<>(0.5, "half"), new Event.Done<>("all"));
        }
    }

    @Test
    void stopped_work_says_so_once_and_nothing_after_it() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        try (var work = new LongWork(Runnable::run)) {
            Runnable stop = work.<String>start(
                    progress -> {
                        begun.countDown();
                        try {
                            while (true) {
                                progress.tell(0, "on and on");
                            }
                        } finally {
                            ended.countDown();
                        }
                    },
                    event -> {
                        if (!(event instanceof Event.Step)) {
                            events.add(event);
                        }
                    });
            begun.await();
            stop.run();
            assertThat(next()).isEqualTo(new Event.Stopped<String>());
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(events).isEmpty();
    }

    @Test
    void a_failure_is_told() throws InterruptedException {
        var why = new IllegalStateException("no");
        try (var work = new LongWork(Runnable::run)) {
            work.<String>start(
                    _ -> {
                        throw why;
                    },
                    events::add);
            assertThat(next()).isEqualTo(new Event.Failed<String>(why));
        }
    }

    private Event<String> next() throws InterruptedException {
        var event = events.poll(10, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event;
    }
}

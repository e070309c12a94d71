package org.clusterwright.app.desk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnalysisModelTest {
    private final BlockingQueue<Runnable> thread = new LinkedBlockingQueue<>();
    private final Session session = Session.open(
            StarterPlans.read("dgx-h100-starter"),
            null,
            new Evaluator(Catalog.shipped()),
            Catalog.shipped(),
            thread::add);
    private final AnalysisModel model = new AnalysisModel(session);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void nothing_is_drawn_while_nobody_looks() {
        assertThat(model.charts().get()).isEmpty();
        model.watch(true);
        assertThat(model.charts().get()).extracting(ChartSpec::id).contains("step-time", "cost-by-year");
    }

    @Test
    void charts_follow_the_plan_and_say_when_they_are_behind() throws InterruptedException {
        model.watch(true);
        String before = sentence("cost-by-category");
        var told = new ArrayList<List<ChartSpec>>();
        model.charts().subscribe(charts -> told.add(charts));
        session.set("Set discount", Map.of("finance.discount", "0.5"));
        assertThat(model.pending().get()).isTrue();
        assertThat(sentence("cost-by-category")).isEqualTo(before);
        settle();
        assertThat(model.pending().get()).isFalse();
        assertThat(sentence("cost-by-category")).isNotEqualTo(before);
        assertThat(told).hasSize(2);
    }

    @Test
    void a_change_that_nobody_saw_is_drawn_when_somebody_looks_again() throws InterruptedException {
        model.watch(true);
        String before = sentence("cost-by-category");
        model.watch(false);
        session.set("Set discount", Map.of("finance.discount", "0.5"));
        settle();
        assertThat(sentence("cost-by-category")).isEqualTo(before);
        model.watch(true);
        assertThat(sentence("cost-by-category")).isNotEqualTo(before);
    }

    @Test
    void a_chosen_chart_that_cannot_be_filled_any_more_gives_way_to_all() throws InterruptedException {
        model.watch(true);
        model.choose("step-time");
        assertThat(model.single()).isPresent();
        session.set("Forget the model", Map.of("training.model", "no-such-model"));
        settle();
        assertThat(model.single()).isEmpty();
        assertThat(model.charts().get()).isNotEmpty();
    }

    private void settle() throws InterruptedException {
        while (session.now().pending()) {
            Runnable next = thread.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("the evaluator answers").isNotNull();
            if (next != null) {
                next.run();
            }
        }
    }

    private String sentence(String id) {
        return model.charts().get().stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow()
                .conclusion();
    }
}

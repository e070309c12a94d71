package org.clusterwright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.clusterwright.app.export.workbook.BudgetReader;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Edit;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Write, change live cells, read back, evaluate: equal to editing the plan.
class ReadBackTest {
    private static final int CHANGES = 20;

    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void a_budget_edited_and_read_back_is_the_plan_edited(Plans.Tried tried, @TempDir Path folder) throws IOException {
        Exported exported = Exported.of(tried.plan());
        Book book = exported.evaluation().book();
        Map<Input, Double> edits = edits(book, new Random(tried.label().hashCode()));
        assertThat(edits).hasSize(CHANGES);
        Path file = folder.resolve("budget.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = exported.reopened()) {
            LiveCells.type(workbook, edits);
            workbook.write(out);
        }

        Map<Input, Double> read = BudgetReader.changes(file, book);
        assertThat(read).isEqualTo(edits);

        Plan plan = exported.evaluation().plan();
        Evaluation fromFile = evaluated(Settings.apply(plan, BudgetReader.settings(read)));
        Plan edited = plan;
        for (var edit : edits.entrySet()) {
            edited = Edit.apply(edited, edit.getKey(), edit.getValue());
        }
        Evaluation fromPlan = evaluated(edited);
        var moved = book.program().run(edits);
        for (Figure figure : book.figures()) {
            if (figure.id().startsWith("check.") || book.presence(figure).absent()) {
                continue;
            }
            double expected = moved.of(figure);
            assertThat(fromFile.book().values().of(fromFile.book().figure(figure.id())))
                    .as(figure.id())
                    .isEqualTo(fromPlan.book().values().of(fromPlan.book().figure(figure.id())))
                    .isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        }
    }

    private static Evaluation evaluated(Plan plan) {
        return new Evaluator(Catalog.shipped()).evaluate(plan);
    }

    /// Twenty live inputs, each a little off; one that is 0 stays where it is, and so is left out.
    private static Map<Input, Double> edits(Book book, Random random) {
        var live = new ArrayList<>(book.inputs().stream()
                .filter(input -> input.value() != null && input.value().value() != 0 && book.live(input))
                .toList());
        Collections.shuffle(live, random);
        var edits = new LinkedHashMap<Input, Double>();
        for (Input input : live.subList(0, Math.min(CHANGES, live.size()))) {
            edits.put(input, changed(input, random));
        }
        return edits;
    }

    /// The plan keeps a value within its bounds.
    private static double least(Sourced<Double> value) {
        return value.low() == null || value.low().equals(value.value()) ? value.value() * 0.9 : value.low();
    }

    private static double changed(Input input, Random random) {
        double value = Objects.requireNonNull(input.value()).value();
        if (Edit.isWhole(input)) {
            return value + 1;
        }
        return value + (least(input.value()) - value) * (0.2 + 0.6 * random.nextDouble());
    }
}

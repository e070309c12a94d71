package org.clusterwright.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.app.export.workbook.Budget;
import org.clusterwright.app.export.workbook.BudgetWorkbook;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;

/// A plan, what the engine says of it, and its workbook without cached values.
record Exported(Evaluation evaluation, BudgetWorkbook workbook) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static Exported of(String starter) {
        return of(StarterPlans.read(starter));
    }

    static Exported of(Plan plan) {
        Evaluation evaluation = new Evaluator(Catalog.shipped()).evaluate(plan);
        return new Exported(
                evaluation, BudgetWorkbook.of(Budget.of(evaluation, DAY), BudgetWorkbook.CachedValues.LEFT_OUT));
    }

    byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As somebody would open it.
    XSSFWorkbook reopened() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.clusterwright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One home a figure; ids unique and the same whatever pools are called and however they are ordered.
class HomesTest {
    /// Figures that other workbooks may point at.
    private static final List<String> HEADLINES = List.of(
            "performance.step_seconds",
            "performance.accelerator_hours",
            "performance.model_flops_utilisation",
            "performance.training_days",
            "performance.memory_bytes_per_accelerator",
            "performance.goodput",
            "power.it_kilowatts",
            "energy.facility_mwh",
            "energy.pue",
            "cost.capital_usd",
            "cost.operating_usd",
            "cost.total_usd",
            "cost.usd_per_accelerator_hour",
            "cost.usd_per_run",
            "cost.usd_per_million_tokens",
            "emissions.scope2_location_tonnes",
            "emissions.scope2_market_tonnes",
            "emissions.embodied_tonnes",
            "emissions.total_tonnes",
            "emissions.small_car_years",
            "water.total_cubic_metres",
            "run.energy_mwh",
            "run.scope2_location_tonnes",
            "run.embodied_tonnes",
            "run.total_tonnes",
            "run.small_car_years",
            "run.water_cubic_metres");

    private static final Set<String> WITHOUT_IDS = Set.of("Cover", "Summary", "Sources");

    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void every_figure_has_one_home(Plans.Tried tried) {
        Exported exported = Exported.of(tried.plan());
        var ids = new ArrayList<String>();
        for (Sheet sheet : exported.reopened()) {
            if (!WITHOUT_IDS.contains(sheet.getSheetName())) {
                ids.addAll(ids(sheet));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        var expected = new HashSet<String>();
        exported.evaluation().book().inputs().forEach(input -> expected.add(input.id()));
        for (Statement statement : exported.evaluation().accounts().statements()) {
            switch (statement) {
                case Statement.Rows rows ->
                    rows.terms().stream()
                            .filter(term -> !(term instanceof Input))
                            .forEach(term -> expected.add(term.id()));
                case Statement.Table table -> table.items().forEach(item -> expected.add(item.id()));
            }
        }
        assertThat(ids).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void inputs_and_headlines_have_names(Plans.Tried tried) {
        Exported exported = Exported.of(tried.plan());
        XSSFWorkbook file = exported.reopened();
        var names = file.getAllNames().stream()
                .map(Name::getNameName)
                .filter(name -> !name.startsWith("_xlnm"))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .containsAll(exported.evaluation().book().inputs().stream()
                        .map(Named::definedName)
                        .toList())
                .containsAll(HEADLINES.stream()
                        .map(id -> id.replaceAll("[^A-Za-z0-9]", "_"))
                        .toList());
        for (String headline : HEADLINES) {
            Named term = exported.evaluation().book().find(headline).orElseThrow();
            assertThat(LiveCells.named(file, term.definedName())
                            .getRow()
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo(headline);
        }
    }

    @Test
    void ids_stay_when_pools_are_renamed_or_reordered() {
        for (StarterPlans.Starter starter : StarterPlans.list()) {
            var plan = StarterPlans.read(starter.id());
            var groups = plan.groups().reversed().stream()
                    .map(group -> new org.clusterwright.model.plan.RackGroup(
                            group.id(),
                            group.name() + ", renamed",
                            group.hall(),
                            group.row(),
                            group.rack(),
                            group.count(),
                            group.pdu(),
                            group.pdusPerRack(),
                            group.placements()))
                    .toList();
            assertThat(termIds(Exported.of(plan.withGroups(groups))))
                    .as(starter.id())
                    .isEqualTo(termIds(Exported.of(plan)));
        }
    }

    private static Set<String> termIds(Exported exported) {
        var ids = new HashSet<String>();
        exported.evaluation().book().terms().forEach(term -> ids.add(term.id()));
        return ids;
    }

    private static List<String> ids(Sheet sheet) {
        var ids = new ArrayList<String>();
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            // The head of a table says "Id"; a finding's path stands where it has no cell of values.
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && !cell.getStringCellValue().isEmpty()
                    && !cell.getStringCellValue().equals("Id")
                    && row.getCell(3) != null) {
                ids.add(cell.getStringCellValue());
            }
        }
        return ids;
    }
}

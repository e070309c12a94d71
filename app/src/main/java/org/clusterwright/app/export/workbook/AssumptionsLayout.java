package org.clusterwright.app.export.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clusterwright.model.ledger.Input;

/// Which row of the assumptions each input stands in: grouped by the part of the plan it belongs to,
/// constants of definition last.
///
/// @param choices row of the first choice
/// @param end     the first free row
record AssumptionsLayout(List<Group> groups, int choices, int end) {
    static final int HEAD_ROW = 3;
    private static final String CONSTANTS = "Constants of definition";

    /// @param at row of the heading; the inputs follow
    record Group(int at, String heading, List<Input> inputs) {}

    static AssumptionsLayout of(Budget budget, Homes homes) {
        Map<String, List<Input>> byHeading = new LinkedHashMap<>();
        var constants = new ArrayList<Input>();
        for (Input input : budget.book().inputs()) {
            (input.path().isEmpty()
                            ? constants
                            : byHeading.computeIfAbsent(heading(input.path()), any -> new ArrayList<>()))
                    .add(input);
        }
        if (!constants.isEmpty()) {
            byHeading.put(CONSTANTS, constants);
        }
        var groups = new ArrayList<Group>();
        int at = HEAD_ROW + 1;
        for (var each : byHeading.entrySet()) {
            groups.add(new Group(at, each.getKey(), each.getValue()));
            for (Input input : each.getValue()) {
                at++;
                homes.settle(input, new Home(SheetName.ASSUMPTIONS, at, Column.VALUE));
            }
            at += 2;
        }
        int choices = at;
        return new AssumptionsLayout(
                groups, choices, choices + 1 + budget.choices().size());
    }

    /// `catalog.servers.dgx-h100.price_usd` → `Catalogue: servers`; `finance.discount` → `Finance`.
    private static String heading(String path) {
        String[] parts = path.split("[.\\[]");
        if (parts[0].equals("catalog") && parts.length > 1) {
            return "Catalogue: " + parts[1].replace('_', ' ');
        }
        return parts[0].substring(0, 1).toUpperCase(Locale.ROOT)
                + parts[0].substring(1).replace('_', ' ');
    }
}

package org.clusterwright.model.account;

import java.util.List;
import org.clusterwright.model.ledger.Figure;

/// What is shown first, everywhere: the headlines, the cost in its parts, and what the three pictures
/// are drawn from. Nothing in it is a figure
/// of its own: all have their home in a statement.
///
/// @param headlines   in reading order: training time, total cost, cost of an accelerator-hour, energy, emissions …
/// @param decisive    those that decide for or against a plan: days, dollars, tonnes
/// @param cost        the parts of the total cost over the horizon, the total last
/// @param costByYear  rows of years that stack to each year's cost
/// @param costShares  rows of years whose totals share out the total cost
/// @param emissions   emissions by scope over the horizon
public record Summary(
        List<Figure> headlines,
        List<Figure> decisive,
        List<Figure> cost,
        List<Figure> costByYear,
        List<Figure> costShares,
        List<Figure> emissions) {}

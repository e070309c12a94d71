package org.clusterwright.model.ledger;

/// A term with an identity: it has one home in the statements, and formulas refer to it there.
public sealed interface Named extends Term permits Input, Result, Figure {

    /// Dotted, at least two parts, stable: `operating.electricity_usd`.
    String id();

    String label();

    /// The id as a spreadsheet's defined name: every character other than letters and digits becomes `_`.
    default String definedName() {
        return id().replaceAll("[^A-Za-z0-9]", "_");
    }
}

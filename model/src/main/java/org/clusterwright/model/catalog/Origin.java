package org.clusterwright.model.catalog;

/// Where an entry was read.
///
/// @param file name of the catalogue file
/// @param row  line on which the entry begins, as an editor counts; the header is row 1
public record Origin(String file, long row) {

    /// Of entries that a plan carries itself.
    static final Origin PLAN = new Origin("plan", 0);

    @Override
    public String toString() {
        return row == 0 ? file : "%s, row %d".formatted(file, row);
    }
}

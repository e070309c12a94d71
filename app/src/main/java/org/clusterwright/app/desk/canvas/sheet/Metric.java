package org.clusterwright.app.desk.canvas.sheet;

import org.jspecify.annotations.Nullable;

/// What colours the hardware.
public enum Metric {
    KIND("kind", "kW a rack"),
    POWER("power", "kW a rack"),
    HEAT("heat", "kW a rack unit"),
    COST("cost", "k$ a rack"),
    AGE("age", "years since release");

    private final String label;
    private final String rackUnit;

    Metric(String label, String rackUnit) {
        this.label = label;
        this.rackUnit = rackUnit;
    }

    public String label() {
        return label;
    }

    /// What a tile of the hall shows; by kind the hall shows the power.
    public String rackUnit() {
        return rackUnit;
    }

    /// Absent when it is not known, or the thing has none.
    ///
    /// @param start year in which the cluster starts
    public @Nullable Double of(Plate plate, int start) {
        return switch (this) {
            case KIND -> null;
            case POWER -> plate.watts() == null ? null : plate.watts() / 1e3;
            case HEAT -> plate.watts() == null ? null : plate.watts() / 1e3 / plate.height();
            case COST -> plate.priceUsd() == null ? null : plate.priceUsd() / 1e3;
            case AGE -> plate.year() == null ? null : Math.max(0.0, start - plate.year());
        };
    }

    public @Nullable Double of(Face face, int start) {
        return switch (this) {
            case KIND, POWER -> face.watts() / 1e3;
            case HEAT -> face.watts() / 1e3 / face.units();
            case COST -> face.priceUsd() / 1e3;
            case AGE ->
                face.plates().stream()
                        .map(plate -> of(plate, start))
                        .filter(java.util.Objects::nonNull)
                        .max(Double::compare)
                        .orElse(null);
        };
    }
}

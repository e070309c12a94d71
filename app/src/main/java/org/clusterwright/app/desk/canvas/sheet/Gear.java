package org.clusterwright.app.desk.canvas.sheet;

/// What sort of thing a plate is; the colour by kind follows it.
public enum Gear {
    AIR("Air-cooled server"),
    LIQUID("Liquid-cooled server"),
    SWITCH("Switch"),
    STORAGE("Storage"),
    POWER("Power");

    private final String label;

    Gear(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.clusterwright.app.desk.canvas.sheet;

import java.util.List;

/// A tier of the fabric above the rows.
///
/// @param name     `Core`
/// @param switches how many it has
/// @param places   those that are drawn
public record Lane(String name, long switches, List<Box> places) {
    public Lane {
        places = List.copyOf(places);
    }

    public String caption() {
        return Spoken.count(switches) + (switches == 1 ? " switch" : " switches");
    }
}

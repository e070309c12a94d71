package org.clusterwright.architecture.violation.rooms.app.desk.inspector;

import java.util.List;
import org.clusterwright.architecture.violation.rooms.app.desk.canvas.Drawn;

/// A field that knows the rack that knows the field.
public record Field(List<Drawn> racks) {}

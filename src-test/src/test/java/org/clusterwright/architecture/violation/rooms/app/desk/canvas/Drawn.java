package org.clusterwright.architecture.violation.rooms.app.desk.canvas;

import org.clusterwright.architecture.violation.rooms.app.desk.inspector.Field;

/// A rack that knows the field that knows the rack.
public record Drawn(Field field) {}

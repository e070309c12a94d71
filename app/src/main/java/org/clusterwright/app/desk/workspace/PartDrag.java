package org.clusterwright.app.desk.workspace;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/// A part on its way from the catalogue to the canvas.
public final class PartDrag {
    private static final DataFormat PART = format("application/x-clusterwright-part");

    private PartDrag() {}

    /// @param id catalogue id of a server, storage node, switch or rack
    public static ClipboardContent of(String id) {
        var content = new ClipboardContent();
        content.put(PART, id);
        return content;
    }

    public static Optional<String> in(Dragboard board) {
        return board.getContent(PART) instanceof String id ? Optional.of(id) : Optional.empty();
    }

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}

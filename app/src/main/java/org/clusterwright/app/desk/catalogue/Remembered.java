package org.clusterwright.app.desk.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.clusterwright.app.desk.parts.Part;

/// Parts as a preference keeps them: `servers/dgx-h100 accelerators/nvidia-b200`.
final class Remembered {
    static final String STARRED = "catalogue.starred";
    static final String COMPARED = "catalogue.compared";

    private Remembered() {}

    static String text(Collection<Part.Key> keys) {
        return keys.stream().map(key -> key.kind() + "/" + key.id()).sorted().collect(Collectors.joining(" "));
    }

    /// What is not of that form is left out.
    static List<Part.Key> keys(String text) {
        var keys = new ArrayList<Part.Key>();
        for (String word : text.split(" ")) {
            int slash = word.indexOf('/');
            if (slash > 0) {
                keys.add(new Part.Key(word.substring(0, slash), word.substring(slash + 1)));
            }
        }
        return keys;
    }
}

package org.clusterwright.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Things on their way into a rack: from the catalogue, from other racks or from the clipboard.
///
/// @param placements by unit; units are relative, the lowest is 1
public record Clip(@Range(min = 0, max = 200) List<Placement> placements) {

    private static final String FORMAT = "clusterwright/clip";

    public Clip {
        int lowest = placements.stream().mapToInt(Placement::unit).min().orElse(1);
        placements = placements.stream()
                .map(each -> new Placement(each.unit() - lowest + 1, each.item()))
                .sorted(Comparator.comparingInt(Placement::unit))
                .toList();
    }

    /// For the system's clipboard.
    public String text() {
        var clip = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        return PrettyJson.text(clip.setAll(TreeWriter.tree(this)));
    }

    /// Whether a text is worth reading as a clip.
    public static boolean recognises(String text) {
        return text.stripLeading().startsWith("{") && text.contains('"' + FORMAT + '"');
    }

    /// @throws PlanException when the text is no clip
    public static Clip read(String text) {
        var tree = StrictJson.tree("clipboard", text.getBytes(StandardCharsets.UTF_8));
        if (!(tree instanceof ObjectNode object)
                || !object.path("format").asString("").equals(FORMAT)) {
            throw new PlanException("clipboard", "", "other text", "things copied from a rack");
        }
        object.remove("format");
        return new TreeReader("clipboard").read(object, Clip.class);
    }
}

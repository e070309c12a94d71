package org.clusterwright.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whole groups of racks on their way to another place of a plan, or to another plan.
public record RackClip(@Range(min = 0, max = 1000) List<RackGroup> groups) {

    private static final String FORMAT = "clusterwright/racks";

    public RackClip {
        groups = List.copyOf(groups);
    }

    /// For the system's clipboard.
    public String text() {
        var clip = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        return PrettyJson.text(clip.setAll(TreeWriter.tree(this)));
    }

    /// Whether a text is worth reading as such.
    public static boolean recognises(String text) {
        return text.stripLeading().startsWith("{") && text.contains('"' + FORMAT + '"');
    }

    /// @throws PlanException when the text is something else
    public static RackClip read(String text) {
        var tree = StrictJson.tree("clipboard", text.getBytes(StandardCharsets.UTF_8));
        if (!(tree instanceof ObjectNode object)
                || !object.path("format").asString("").equals(FORMAT)) {
            throw new PlanException("clipboard", "", "other text", "copied racks");
        }
        object.remove("format");
        return new TreeReader("clipboard").read(object, RackClip.class);
    }
}

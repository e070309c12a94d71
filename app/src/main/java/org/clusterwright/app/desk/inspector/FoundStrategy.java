package org.clusterwright.app.desk.inspector;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.model.evaluate.Choice;
import org.clusterwright.model.evaluate.Evaluation;

/// A strategy to start from when it is no longer to be searched: the one that the search found.
final class FoundStrategy {
    private FoundStrategy() {}

    /// @param kind `"automatic"` or `"given"`, or a whole strategy
    static String setting(String kind, Evaluation evaluation) {
        if (kind.startsWith("{")) {
            return kind;
        }
        String name = kind.replace("\"", "");
        if (!name.equals("given")) {
            return name;
        }
        String found = evaluation.choices().stream()
                .filter(choice -> choice.path().equals("training.strategy"))
                .map(Choice::value)
                .findFirst()
                .orElse("");
        int virtual = number(found, "PP \\d+ × (\\d+)");
        return ("{\"kind\":\"given\",\"tp\":%d,\"pp\":%d,\"vp\":%d,\"cp\":%d,\"ep\":%d,\"zero\":%d,\"micro_batch\":%d,"
                        + "\"recompute\":\"none\",\"schedule\":\"one_forward_one_backward\"}")
                .formatted(
                        number(found, "TP (\\d+)"),
                        number(found, "PP (\\d+)"),
                        virtual,
                        number(found, "CP (\\d+)"),
                        number(found, "EP (\\d+)"),
                        number(found, "ZeRO (\\d+)"),
                        number(found, "micro-batch (\\d+)"));
    }

    private static int number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 1;
    }
}

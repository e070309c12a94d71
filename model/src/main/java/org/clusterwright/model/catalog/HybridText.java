package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The `hybrid` column of `models.csv`: `key=value` separated by blanks; sizes as `name:number`; `(ggga)x12` repeats.
record HybridText(Map<String, String> entries) {

    private static final Pattern REPEATED = Pattern.compile("\\(([^)]*)\\)x(\\d+)");

    static HybridText of(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : text.split(" ", -1)) {
            if (entry.isEmpty()) continue;
            int equals = entry.indexOf('=');
            if (equals < 0) throw new IllegalArgumentException("key=value instead of " + entry);
            entries.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return new HybridText(entries);
    }

    Mixers mixers() {
        String pattern = entries.getOrDefault("pattern", "");
        return new Mixers(
                pattern.isEmpty() ? unrolled(entries.getOrDefault("mixers", ""), "") : pattern,
                !pattern.isEmpty(),
                mamba1(),
                mamba2(),
                deltaNet(),
                indexer(),
                compressed(),
                number("hc"),
                flag("attn_gate"),
                flag("sinks"),
                flag("relpos"),
                flag("embed_norm"),
                number("relbias"));
    }

    /// Groups of experts, 1 when they are in none.
    int groups() {
        var s = sizes("route");
        return s == null ? 1 : s.of("groups");
    }

    int chosenGroups() {
        var s = sizes("route");
        return s == null ? 1 : s.of("chosen");
    }

    boolean flag(String key) {
        return number(key) == 1;
    }

    int number(String key) {
        String text = entries.get(key);
        return text == null ? 0 : Integer.parseInt(text);
    }

    private Mixers.@Nullable Mamba1 mamba1() {
        var s = sizes("mamba1");
        return s == null ? null : new Mixers.Mamba1(s.of("inner"), s.of("state"), s.of("dt_rank"), s.of("conv"));
    }

    private Mixers.@Nullable Mamba2 mamba2() {
        var s = sizes("mamba2");
        return s == null
                ? null
                : new Mixers.Mamba2(s.of("heads"), s.of("head_dim"), s.of("state"), s.of("groups"), s.of("conv"));
    }

    private Mixers.@Nullable DeltaNet deltaNet() {
        var s = sizes("gdn");
        return s == null
                ? null
                : new Mixers.DeltaNet(s.of("k_heads"), s.of("k_dim"), s.of("v_heads"), s.of("v_dim"), s.of("conv"));
    }

    private Mixers.@Nullable Indexer indexer() {
        var s = sizes("indexer");
        return s == null ? null : new Mixers.Indexer(s.of("heads"), s.of("dim"), s.of("topk"));
    }

    private Mixers.@Nullable Compressed compressed() {
        var s = sizes("out");
        String ratios = entries.get("compress");
        if (s == null || ratios == null) return null;
        List<Integer> byLayer = new ArrayList<>();
        for (String ratio : unrolled(ratios, ",").split(",")) byLayer.add(Integer.valueOf(ratio));
        return new Mixers.Compressed(byLayer, s.of("groups"), s.of("rank"));
    }

    /// `ab(cd)x2` becomes `abcdcd`; what repeats is joined by a separator.
    static String unrolled(String text, String separator) {
        return REPEATED.matcher(text)
                .replaceAll(found ->
                        String.join(separator, Collections.nCopies(Integer.parseInt(found.group(2)), found.group(1))));
    }

    private @Nullable Sizes sizes(String key) {
        String text = entries.get(key);
        if (text == null) return null;
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (String size : text.split(",")) {
            String[] parts = size.split(":", -1);
            sizes.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Sizes(key, sizes);
    }

    private record Sizes(String key, Map<String, Integer> sizes) {
        int of(String name) {
            Integer size = sizes.get(name);
            if (size == null) throw new IllegalArgumentException("%s with %s".formatted(key, name));
            return size;
        }
    }
}

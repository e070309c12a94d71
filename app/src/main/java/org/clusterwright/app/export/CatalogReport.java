package org.clusterwright.app.export;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.catalog.Located;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The catalogue's entries for reading: all of them in lines, one of them in full.
public final class CatalogReport {
    private final Catalog catalog;

    public CatalogReport(Catalog catalog) {
        this.catalog = catalog;
    }

    /// An entry and the kind that it is of.
    public record Found(CatalogKind<?> kind, Located<?> located) {}

    /// The entries of any kind with that id, name or alias.
    public List<Found> find(String name) {
        var found = new ArrayList<Found>();
        for (CatalogKind<?> kind : CatalogKind.all()) {
            catalog.index(kind)
                    .find(name)
                    .ifPresent(entry -> catalog.index(kind).rows().stream()
                            .filter(row -> row.entry() == entry)
                            .forEach(row -> found.add(new Found(kind, row))));
        }
        return found;
    }

    public String list(List<CatalogKind<?>> kinds) {
        var text = new StringBuilder();
        for (CatalogKind<?> kind : kinds) {
            var entries = catalog.index(kind).all();
            text.append(text.isEmpty() ? "" : "\n");
            text.append("%s: %d\n".formatted(kind.name(), entries.size()));
            var table = new TextTable();
            entries.forEach(entry -> table.row(entry.id(), entry.name()));
            text.append(table);
        }
        return text.toString();
    }

    public String listAsJson(List<CatalogKind<?>> kinds) {
        var list = Json.list();
        for (CatalogKind<?> kind : kinds) {
            for (CatalogEntry entry : catalog.index(kind).all()) {
                var node = Json.object()
                        .put("kind", kind.name())
                        .put("id", entry.id())
                        .put("name", entry.name());
                node.set("aliases", Json.texts(entry.aliases()));
                list.add(node);
            }
        }
        var report = Json.object();
        report.set("entries", list);
        return Json.text(report);
    }

    public String show(List<Found> found) {
        var text = new StringBuilder();
        for (Found each : found) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(
                    "%s, from %s\n".formatted(each.kind().name(), each.located().origin()));
            var table = new TextTable();
            fields("", tree(each.located().entry()), table);
            text.append(table);
        }
        return text.toString();
    }

    public String showAsJson(List<Found> found) {
        var list = Json.list();
        for (Found each : found) {
            var node = Json.object()
                    .put("kind", each.kind().name())
                    .put("origin", each.located().origin().toString());
            node.set("entry", tree(each.located().entry()));
            list.add(node);
        }
        var report = Json.object();
        report.set("entries", list);
        return Json.text(report);
    }

    private static ObjectNode tree(CatalogEntry entry) {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        return mapper.valueToTree(entry);
    }

    /// One row a value, the names of what it stands in before its own.
    private static void fields(String prefix, JsonNode node, TextTable table) {
        node.properties().forEach(field -> {
            String name = prefix.isEmpty() ? field.getKey() : prefix + "." + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject() && value.has("quality") && value.has("value")) {
                table.row(name, text(value.get("value")), provenance(value));
            } else if (value.isObject()) {
                fields(name, value, table);
            } else if (!(value.isArray() && value.isEmpty())
                    && !(value.isString() && value.stringValue().isEmpty())) {
                table.row(name, text(value));
            }
        });
    }

    private static String provenance(JsonNode known) {
        String range = known.get("low").isNull() || known.get("high").isNull()
                ? ""
                : "between %s and %s; ".formatted(text(known.get("low")), text(known.get("high")));
        String date = known.get("date").isNull() ? "undated" : known.get("date").asString();
        return range + known.get("quality").asString().toLowerCase(java.util.Locale.ROOT) + "; " + date + "; "
                + known.get("source").asString();
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "unknown";
        }
        if (value.isArray()) {
            return String.join(
                    ", ", value.valueStream().map(CatalogReport::text).toList());
        }
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.asString();
    }
}

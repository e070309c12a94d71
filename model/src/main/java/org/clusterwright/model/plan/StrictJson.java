package org.clusterwright.model.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// JSON text to a tree, and nothing that JSON or a person could mean in two ways.
final class StrictJson {

    static final int DEEPEST = 64;
    static final int LARGEST_BYTES = 32 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(400)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StrictJson() {}

    /// @throws PlanException when the bytes are not one JSON value
    static JsonNode tree(String file, byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            throw new PlanException(file, "", "more than 32 MB", "a plan file of at most 32 MB");
        }
        var text = text(file, bytes);
        if (text.isBlank()) {
            throw new PlanException(file, "", "an empty file", "a plan file");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                parser.nextToken();
                JsonNode tree = node(parser);
                if (parser.nextToken() != null) {
                    throw new PlanException(
                            file,
                            "",
                            "more text after the end at " + place(parser.currentLocation()),
                            "one JSON value");
                }
                return tree;
            } catch (JacksonException e) {
                throw refusal(file, parser, e);
            }
        }
    }

    /// By hand: Jackson's own mapper takes a third of a second to start.
    private static JsonNode node(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = NODES.objectNode();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.set(name, node(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                var list = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(node(parser));
                }
                yield list;
            }
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT, LONG -> NODES.numberNode(parser.getLongValue());
                    case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("JSON text never begins a value with " + parser.currentToken());
        };
    }

    private static String text(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // said below, as for a file with NUL characters
        }
        throw new PlanException(file, "", "bytes that are not text", "a plan file: JSON text in UTF-8");
    }

    private static PlanException refusal(String file, JsonParser parser, JacksonException e) {
        var path = dotted(parser);
        var message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? new PlanException(
                            file, "", "brackets nested deeper than " + DEEPEST, "at most " + DEEPEST + " levels")
                    : new PlanException(
                            file,
                            path,
                            "a number or a text that is too long",
                            "at most 400 digits and 1000000 characters");
        } else if (message.startsWith("Duplicate Object property")) {
            return new PlanException(
                    file, path, "the field a second time at " + place(e.getLocation()), "each field once");
        } else if (message.startsWith("Unexpected end-of-input")) {
            return new PlanException(file, path, "the end of the file", "the rest of the JSON: the file is cut off");
        }
        return new PlanException(file, path, "text that is not JSON at " + place(e.getLocation()), "JSON");
    }

    private static String place(TokenStreamLocation location) {
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String dotted(JsonParser parser) {
        var steps = new ArrayDeque<Object>();
        for (var context = parser.streamReadContext(); context != null; context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                steps.addFirst(context.getCurrentIndex());
            } else if (context.inObject() && context.hasCurrentName()) {
                steps.addFirst(context.currentName());
            }
        }
        return new JsonPlace(List.copyOf(steps)).toString();
    }
}

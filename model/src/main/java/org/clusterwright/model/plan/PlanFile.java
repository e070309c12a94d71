package org.clusterwright.model.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The plan file: strict, versioned JSON in UTF-8.
public final class PlanFile {

    public static final String FORMAT = "clusterwright/plan";
    public static final String EXTENSION = ".cwplan";

    private PlanFile() {}

    /// A plan and the version of the file it came from.
    public record Opened(Plan plan, int version) {
        public boolean migrated() {
            return version < Migrations.SHIPPED.newest();
        }
    }

    /// @throws PlanException when the file cannot be read, or is no usable plan
    public static Plan read(Path file) {
        return open(file).plan();
    }

    /// @throws PlanException when the file cannot be read, or is no usable plan
    public static Opened open(Path file) {
        return open(file.toString(), bytes(file), Migrations.SHIPPED);
    }

    /// @param name  how refusals name the source
    /// @throws PlanException when the bytes are no usable plan
    public static Plan read(String name, byte[] bytes) {
        return open(name, bytes, Migrations.SHIPPED).plan();
    }

    static Opened open(String name, byte[] bytes, Migrations migrations) {
        var tree = StrictJson.tree(name, bytes);
        if (!(tree instanceof ObjectNode object)) {
            throw new PlanException(
                    name,
                    "",
                    tree.isArray() ? "a list" : "no object",
                    "an object with the field format: \"" + FORMAT + "\"");
        }
        var format = object.get("format");
        if (format == null || !format.isString() || !format.stringValue().equals(FORMAT)) {
            var found = format == null ? "nothing" : format.isContainer() ? "no text" : format.toString();
            throw new PlanException(name, "format", found, "\"" + FORMAT + "\"");
        }
        int version = migrations.version(name, object);
        migrations.apply(name, object);
        object.remove("format");
        object.remove("version");
        return new Opened(new TreeReader(name).read(object, Plan.class), version);
    }

    private static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(StrictJson.LARGEST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new PlanException(file.toString(), "", "no such file", "a plan file");
        } catch (IOException e) {
            var found = Files.isDirectory(file) ? "a folder" : "a file that cannot be read";
            throw new PlanException(file.toString(), "", found, "a plan file");
        }
    }

    /// The plan as its file would give it back.
    ///
    /// @throws PlanException when no file may hold it
    public static Plan sound(Plan plan) {
        return new TreeReader(plan.name().isBlank() ? "the plan" : plan.name()).read(TreeWriter.tree(plan), Plan.class);
    }

    /// The plan as its file holds it.
    public static String text(Plan plan) {
        var file =
                JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("version", Migrations.SHIPPED.newest());
        return PrettyJson.text(file.setAll(TreeWriter.tree(plan)));
    }

    /// Saves all or nothing, and keeps the file that was there as `*.bak`.
    ///
    /// @throws IOException when it cannot be written; the file that was there is then untouched
    public static void write(Plan plan, Path file) throws IOException {
        AtomicFile.write(file, text(plan).getBytes(StandardCharsets.UTF_8));
    }
}

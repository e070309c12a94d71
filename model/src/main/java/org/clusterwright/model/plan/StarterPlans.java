package org.clusterwright.model.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The plans that come with the program, read from the class path. They refer to the catalogue by id and carry only
/// what it lacks.
public final class StarterPlans {

    private static final String FOLDER = "/org/clusterwright/templates/";

    private StarterPlans() {}

    /// @param id      stable, as in `template:ID`
    /// @param summary what it is, in one line
    public record Starter(String id, String summary) {}

    /// All of them, in the order in which they are shown.
    public static List<Starter> list() {
        var starters = new ArrayList<Starter>();
        try (var index = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(open("index.csv"), StandardCharsets.UTF_8))) {
            index.forEach(row -> starters.add(new Starter(row.getField("id"), row.getField("summary"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(starters);
    }

    /// @throws PlanException when there is no starter plan of that id
    public static Plan read(String id) {
        var ids = list().stream().map(Starter::id).toList();
        if (!ids.contains(id)) {
            var nearest = Nearest.of(id, ids);
            throw new PlanException(
                    "template:" + id,
                    "",
                    "no such starter plan",
                    nearest == null ? "one of " + String.join(", ", ids) : "template:" + nearest);
        }
        try (var stream = open(id + PlanFile.EXTENSION)) {
            return PlanFile.read("template:" + id, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A plan with no racks yet, and an assumption for everything else.
    public static Plan empty() {
        try (var stream = open("empty" + PlanFile.EXTENSION)) {
            return PlanFile.read("template:empty", stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var stream = StarterPlans.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The starter plans are not on the class path: " + FOLDER + name);
        }
        return stream;
    }
}

package org.clusterwright.app.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.ValidationReport;
import org.clusterwright.model.validate.TrainingValidation;
import org.clusterwright.model.validate.Validation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "training",
        description = "Predicts measured training runs, each in the metric of its source, and says how far off it is.")
final class ValidateTraining implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(paramLabel = "CSV", description = "Measurements, a row each, columns by name.")
    private String file;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--worst", paramLabel = "N", description = "Only the N predictions that are furthest off.")
    private @Nullable Integer worst;

    ValidateTraining(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (worst != null && worst < 0) {
            throw Failure.unusable("clusterwright validate training", "--worst " + worst, "0 or more");
        }
        var validation = validation(text(Sources.path(file)));
        var report = new ValidationReport(validation, worst);
        out.print(json ? report.json() : report.text());
        return Outcome.DONE;
    }

    private Validation validation(String csv) throws IOException {
        try {
            return new TrainingValidation(sources.catalog()).validate(new StringReader(csv));
        } catch (CsvParseException broken) {
            Throwable why = broken.getCause() == null ? broken : broken.getCause();
            throw Failure.unusable(
                    file, String.valueOf(why.getMessage()), "rows of comma-separated text under one header");
        }
    }

    private String text(Path path) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw Failure.unusable(file, "no such file", "a file of measurements");
        } catch (CharacterCodingException binary) {
            throw Failure.unusable(file, "bytes that are not text", "comma-separated UTF-8 text");
        } catch (IOException unreadable) {
            String found = Files.isDirectory(path) ? "a folder" : "a file that cannot be read";
            throw Failure.unusable(file, found, "a file of measurements");
        }
    }
}

package org.clusterwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceLawsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("model", "templates", "app", "src-test");

    static List<SourceLaw> laws() {
        return SourceLaw.ALL;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void every_file_keeps(SourceLaw law) throws IOException {
        var files = javaFiles();
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            assertThat(law.complaints().apply(Files.readAllLines(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_violation_is_caught(SourceLaw law) {
        assertThat(law.complaints().apply(law.violation())).isNotEmpty();
    }

    private static List<Path> javaFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (String module : MODULES) {
            Path sources = ROOT.resolve(module).resolve("src");
            if (Files.exists(sources)) {
                try (Stream<Path> below = Files.walk(sources)) {
                    below.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        return files;
    }
}

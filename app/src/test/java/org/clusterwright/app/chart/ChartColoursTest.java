package org.clusterwright.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Charts and the desk are drawn in the same colours.
class ChartColoursTest {
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_token_is_that_of_the_desk(String brightness) throws IOException {
        String css = read("/org/clusterwright/app/desk/tokens-" + brightness + ".css");
        var tokens = ChartColours.tokens();
        var names = tokens.stringPropertyNames().stream()
                .filter(name -> name.startsWith(brightness + "."))
                .toList();
        assertThat(names).hasSize(22);
        for (String name : names) {
            String token = name.substring(name.indexOf('.') + 1);
            var found = Pattern.compile(Pattern.quote(token) + ": *(#[0-9A-Fa-f]{6});")
                    .matcher(css);
            assertThat(found.find()).as(name).isTrue();
            assertThat(tokens.getProperty(name)).as(name).isEqualToIgnoringCase(found.group(1));
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChartColours.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

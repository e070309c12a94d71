package org.clusterwright.app.desk.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Text is readable on every ground that it stands on: WCAG 2, contrast of 4.5 : 1 or more, computed from the tokens.
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Pattern TOKEN = Pattern.compile("(-[\\w-]+):\\s*(#[0-9A-Fa-f]{6});");

    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-inset", "-color-bg-subtle", "-color-bg-overlay");

    @TestFactory
    List<DynamicTest> text_is_readable_on_its_grounds() {
        var tests = new ArrayList<DynamicTest>();
        for (String sheet : List.of("tokens-light.css", "tokens-dark.css")) {
            Map<String, String> tokens = tokens(sheet);
            pairs().forEach((text, grounds) -> grounds.forEach(ground -> tests.add(DynamicTest.dynamicTest(
                    "%s on %s in %s".formatted(text, ground, sheet),
                    () -> assertThat(contrast(colour(tokens, text), colour(tokens, ground)))
                            .isGreaterThanOrEqualTo(LEAST)))));
        }
        return tests;
    }

    @Test
    void a_pair_that_is_too_near_is_caught() {
        assertThat(contrast("#8993A2", "#FFFFFF")).isLessThan(LEAST);
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21.0);
    }

    @Test
    void both_themes_have_the_same_tokens() {
        assertThat(tokens("tokens-dark.css").keySet())
                .isEqualTo(tokens("tokens-light.css").keySet());
    }

    private static Map<String, List<String>> pairs() {
        var pairs = new LinkedHashMap<String, List<String>>();
        pairs.put("-color-fg-default", GROUNDS);
        pairs.put("-color-fg-muted", GROUNDS);
        pairs.put("-color-fg-subtle", GROUNDS);
        pairs.put("-color-accent-fg", List.of("-color-bg-default", "-color-bg-inset", "-color-accent-subtle"));
        for (String meaning : List.of("success", "warning", "danger")) {
            pairs.put(
                    "-color-" + meaning + "-fg",
                    List.of("-color-bg-default", "-color-bg-inset", "-color-" + meaning + "-subtle"));
        }
        pairs.put("-cw-more", List.of("-color-bg-default", "-color-bg-inset"));
        pairs.put("-cw-less", List.of("-color-bg-default", "-color-bg-inset"));
        pairs.put("-color-fg-emphasis", List.of("-color-accent-emphasis"));
        pairs.put("-cw-gear-fg", List.of("-cw-gear-acc", "-cw-gear-acc2", "-cw-gear-net", "-cw-gear-store"));
        for (int i = 1; i <= 7; i++) {
            pairs.put("-cw-on-c" + i, List.of("-cw-c" + i));
        }
        return pairs;
    }

    private static String colour(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static double contrast(String text, String ground) {
        double first = luminance(text);
        double second = luminance(ground);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String sheet) {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream("/org/clusterwright/app/desk/" + sheet))) {
            var tokens = new LinkedHashMap<String, String>();
            var found = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                tokens.put(found.group(1), found.group(2));
            }
            return tokens;
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }
}

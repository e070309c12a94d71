package org.clusterwright.app.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The colours that charts are drawn in, by the tokens of the desk's theme.
///
/// @param ground what the chart stands on
/// @param text   titles and values
/// @param muted  labels
/// @param subtle units, axes, sources
/// @param grid   hairlines
/// @param zero   the line of nothing, and ends of ranges
/// @param limit  a capacity that must not be passed
/// @param parts  by role
/// @param inks   of text on a part
public record ChartColours(
        Color ground,
        Color text,
        Color muted,
        Color subtle,
        Color grid,
        Color zero,
        Color limit,
        Map<ColourRole, Color> parts,
        Map<ColourRole, Color> inks) {
    private static final String RESOURCE = "colours.properties";

    public ChartColours {
        parts = Map.copyOf(parts);
        inks = Map.copyOf(inks);
    }

    /// Documents and pictures are always light.
    public static ChartColours light() {
        return read("light.");
    }

    public static ChartColours dark() {
        return read("dark.");
    }

    public Color part(ColourRole role) {
        return Objects.requireNonNull(parts.get(role));
    }

    public Color ink(ColourRole role) {
        return Objects.requireNonNull(inks.get(role));
    }

    private static ChartColours read(String brightness) {
        var tokens = tokens();
        var parts = new EnumMap<ColourRole, Color>(ColourRole.class);
        var inks = new EnumMap<ColourRole, Color>(ColourRole.class);
        for (ColourRole role : ColourRole.values()) {
            parts.put(role, colour(tokens, brightness + role.token()));
            inks.put(role, colour(tokens, brightness + role.inkToken()));
        }
        return new ChartColours(
                colour(tokens, brightness + "-color-bg-default"),
                colour(tokens, brightness + "-color-fg-default"),
                colour(tokens, brightness + "-color-fg-muted"),
                colour(tokens, brightness + "-color-fg-subtle"),
                colour(tokens, brightness + "-color-border-muted"),
                colour(tokens, brightness + "-cw-border-strong"),
                colour(tokens, brightness + "-color-danger-fg"),
                parts,
                inks);
    }

    private static Color colour(Properties tokens, String name) {
        return Color.decode(Objects.requireNonNull(tokens.getProperty(name), name));
    }

    static Properties tokens() {
        try (InputStream in = Objects.requireNonNull(ChartColours.class.getResourceAsStream(RESOURCE))) {
            var tokens = new Properties();
            tokens.load(in);
            return tokens;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

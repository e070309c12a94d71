package org.clusterwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A rule about the text of a Java file, and a text that breaks it.
///
/// @param complaints what is wrong with the lines of a file; empty when nothing is
record SourceLaw(String sentence, Function<List<String>, List<String>> complaints, List<String> violation) {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 140;
    private static final Pattern TYPE =
            Pattern.compile("((public|abstract|final|sealed|non-sealed) )*(class|record|enum|interface|@interface) .*");
    private static final Pattern WILDCARD = Pattern.compile("import .*\\*;");

    static final List<SourceLaw> ALL = List.of(
            new SourceLaw("no file is longer than 400 lines", SourceLaw::length, numbers(MOST_LINES + 1)),
            new SourceLaw("no line is longer than 140 characters", SourceLaw::width, List.of("long ".repeat(30))),
            new SourceLaw("imports name what they import", SourceLaw::wildcards, List.of("import java.util.*;")),
            new SourceLaw("a file has one type", SourceLaw::types, List.of("final class A {}", "record B(int b) {}")));

    private static List<String> length(List<String> lines) {
        return lines.size() > MOST_LINES ? List.of(lines.size() + " lines") : List.of();
    }

    /// Text is as long as it is: a table in a text block, a string on a line of its own.
    private static List<String> width(List<String> lines) {
        var wide = new ArrayList<String>();
        boolean text = false;
        for (String line : lines) {
            if (!text && line.length() > LONGEST_LINE && !line.strip().startsWith("\"")) {
                wide.add(line);
            }
            text ^= line.contains("\"\"\"");
        }
        return wide;
    }

    private static List<String> wildcards(List<String> lines) {
        return lines.stream().filter(line -> WILDCARD.matcher(line).matches()).toList();
    }

    private static List<String> types(List<String> lines) {
        var types = lines.stream().filter(line -> TYPE.matcher(line).matches()).toList();
        return types.size() > 1 ? types : List.of();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}

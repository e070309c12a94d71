package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clusterwright.model.finding.Finding;

/// A link's rate is that of one direction. Makers like to print the sum of both.
final class LinkCheck {

    /// GB/s of one accelerator in one direction, NVLink 2 to 6 (NVIDIA V100 to Rubin datasheets, halved).
    private static final List<Double> NVLINK = List.of(150.0, 300.0, 450.0, 900.0, 1800.0);

    private static final int FIRST_NVLINK = 2;

    /// GB/s of one lane in one direction, PCI Express 3 to 6, rounded as makers do.
    private static final List<Double> PCIE_LANE = List.of(1.0, 2.0, 4.0, 8.0);

    private static final int FIRST_PCIE = 3;

    private static final Pattern NVLINK_NAME = Pattern.compile("NVLink ?([2-6])");
    private static final Pattern PCIE_NAME = Pattern.compile("PCIe ?([3-6])(?: ?x(\\d+))?");
    private static final Pattern LINKS = Pattern.compile("(\\d+) ?x ?(\\d+(?:\\.\\d+)?) ?GB/s");
    private static final Pattern BOTH =
            Pattern.compile("bidirectional|both directions|both ways|summed|aggregate", Pattern.CASE_INSENSITIVE);
    private static final double LIKENESS = 0.1;

    private LinkCheck() {}

    static void of(Catalog catalog, List<Finding> findings) {
        for (var row : catalog.accelerators().rows()) {
            var link = row.entry().link();
            var rate = row.entry().linkBytesPerSecond();
            if (link == null || rate == null) continue;
            if (BOTH.matcher(link).find()) {
                add(findings, row, "is named \"%s\"".formatted(link));
                continue;
            }
            double gigabytes = rate.value() / 1e9;
            var expected = oneDirection(link);
            if (expected.stream().anyMatch(known -> alike(gigabytes, known))) continue;
            expected.stream()
                    .filter(known -> alike(gigabytes, 2 * known))
                    .findFirst()
                    .ifPresent(known -> add(
                            findings, row, "of %,.0f GB/s is twice the %,.0f of %s".formatted(gigabytes, known, link)));
        }
    }

    /// What the parts of a link's name carry in one direction, GB/s.
    private static List<Double> oneDirection(String link) {
        var rates = new ArrayList<Double>();
        for (var match : matches(NVLINK_NAME, link))
            rates.add(NVLINK.get(Integer.parseInt(match.group(1)) - FIRST_NVLINK));
        for (var match : matches(PCIE_NAME, link)) {
            int lanes = match.group(2) == null ? 16 : Integer.parseInt(match.group(2));
            rates.add(lanes * PCIE_LANE.get(Integer.parseInt(match.group(1)) - FIRST_PCIE));
        }
        for (var match : matches(LINKS, link)) {
            rates.add(Integer.parseInt(match.group(1)) * Double.parseDouble(match.group(2)));
        }
        return rates;
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static boolean alike(double rate, double known) {
        return Math.abs(rate - known) <= LIKENESS * known;
    }

    private static void add(List<Finding> findings, Located<Accelerator> row, String what) {
        findings.add(Finding.warning(
                "both-directions",
                row.origin().toString(),
                "The link of %s %s: a sum of both directions? The catalogue counts one."
                        .formatted(row.entry().name(), what)));
    }
}

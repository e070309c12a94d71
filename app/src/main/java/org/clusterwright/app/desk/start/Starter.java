package org.clusterwright.app.desk.start;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.export.Amount;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Pool;
import org.clusterwright.model.plan.Publication.Published;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.StarterPlans;

/// A starter plan as its card says it.
///
/// @param summary what it is, in one sentence
/// @param facts   `16,384 H100 · 1,024 racks · Ohio (Columbus)`
/// @param kinds   the filters that it passes
record Starter(
        String id,
        String title,
        String summary,
        String facts,
        boolean published,
        List<Kind> kinds,
        Elevation elevation,
        Plan plan) {
    private static final Pattern MAKER = Pattern.compile("^(NVIDIA|AMD|Intel|Google|AWS|Huawei)\\s+");
    private static final Pattern VARIANT = Pattern.compile("\\s+(SXM\\d*|PCIe|OAM|\\d+ ?GB|\\().*$");
    private static final List<String> COMPARED =
            List.of("performance.training_days", "performance.accelerator_hours", "performance.step_seconds");

    /// What the gallery can be narrowed to.
    enum Kind {
        PUBLISHED("Published runs"),
        DESIGN("First designs"),
        EXPERTS("Mixture of experts"),
        LIQUID("Liquid-cooled");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /// @param value `–` when it is not known
    record Fact(String label, String value) {}

    static Starter of(StarterPlans.Starter starter, Catalog catalog) {
        Plan plan = StarterPlans.read(starter.id());
        Catalog all = catalog.overlaidBy(Catalog.of(plan.catalog()));
        boolean published = plan.reproduces() != null;
        var elevation = Elevation.of(plan, all);
        boolean experts = all.models()
                .find(plan.training().model())
                .map(model -> model.experts() != null)
                .orElse(false);
        boolean liquid = elevation.racks().stream()
                .flatMap(rack -> rack.plates().stream())
                .anyMatch(plate -> plate.kind() == Elevation.Kind.LIQUID);
        var kinds = Stream.of(
                        Optional.of(published ? Kind.PUBLISHED : Kind.DESIGN),
                        experts ? Optional.of(Kind.EXPERTS) : Optional.<Kind>empty(),
                        liquid ? Optional.of(Kind.LIQUID) : Optional.<Kind>empty())
                .flatMap(Optional::stream)
                .toList();
        String name = plan.name();
        int on = name.indexOf(" on ");
        String title = published && on > 0 ? name.substring(0, on) : name;
        return new Starter(starter.id(), title, starter.summary(), facts(plan, all), published, kinds, elevation, plan);
    }

    private static String facts(Plan plan, Catalog catalog) {
        String pools = plan.pools(catalog).stream()
                .collect(Collectors.groupingBy(
                        pool -> chip(pool, catalog),
                        java.util.LinkedHashMap::new,
                        Collectors.summingLong(Pool::accelerators)))
                .entrySet()
                .stream()
                .map(each -> Shown.number((double) each.getValue()) + " " + each.getKey())
                .collect(Collectors.joining(", "));
        long racks = plan.groups().stream().mapToLong(RackGroup::count).sum();
        String place = catalog.regions()
                .find(plan.site().region())
                .map(region -> region.name().replaceAll("[;,(].*$", "").strip())
                .orElse(plan.site().region());
        return Stream.of(pools, racks == 1 ? "1 rack" : Shown.number((double) racks) + " racks", place)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String chip(Pool pool, Catalog catalog) {
        String id = pool.server().accelerator();
        String name = catalog.accelerators().find(id).map(each -> each.name()).orElse(id);
        return VARIANT.matcher(MAKER.matcher(name).replaceFirst("")).replaceFirst("");
    }

    /// The figures of the card, once the plan is evaluated.
    List<Fact> figures(Evaluation evaluation) {
        return List.of(
                new Fact("Train", shown(evaluation, "performance.training_days")),
                new Fact("Total", atLeast(evaluation, "cost.total_usd") + shown(evaluation, "cost.total_usd")),
                published ? new Fact("vs paper", versusPaper(evaluation)) : new Fact("Chip-hour", hour(evaluation)));
    }

    /// The labels alone, while the plan is being evaluated.
    List<String> labels() {
        return List.of("Train", "Total", published ? "vs paper" : "Chip-hour");
    }

    private static String hour(Evaluation evaluation) {
        return value(evaluation, "cost.usd_per_accelerator_hour")
                .map(usd -> atLeast(evaluation, "cost.usd_per_accelerator_hour") + "$ " + Shown.number(usd))
                .orElse("–");
    }

    /// A sum that leaves something out is a lower bound, and says so.
    private static String atLeast(Evaluation evaluation, String id) {
        return evaluation
                        .book()
                        .presence(evaluation.book().figure(id))
                        .leavesOut()
                        .isEmpty()
                ? ""
                : "≥ ";
    }

    private static String shown(Evaluation evaluation, String id) {
        return value(evaluation, id)
                .map(value ->
                        Shown.of(evaluation.book().figure(id).unit(), value).text())
                .orElse("–");
    }

    /// The first of days, accelerator-hours and seconds a step that was published.
    private String versusPaper(Evaluation evaluation) {
        var publication = plan.reproduces();
        if (publication == null) {
            return "–";
        }
        for (String figure : COMPARED) {
            for (Published published : publication.figures()) {
                if (published.figure().equals(figure)) {
                    return value(evaluation, figure)
                            .map(ours -> Shown.percent(ours / published.value() - 1))
                            .orElse("–");
                }
            }
        }
        return "–";
    }

    private static Optional<Double> value(Evaluation evaluation, String id) {
        return evaluation
                .book()
                .find(id)
                .map(term -> Amount.of(term, evaluation.book()).value());
    }
}

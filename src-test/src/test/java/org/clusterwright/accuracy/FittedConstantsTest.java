package org.clusterwright.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.SoftwareStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fitted constants speak of accelerators and of software: none is made for a model or for a measurement.
class FittedConstantsTest {
    private static final Catalog CATALOG = Catalog.shipped();
    private static final String SHARED = "shared";

    static List<CatalogEntry> constants() {
        return Stream.of(
                        CATALOG.softwareStacks().all(),
                        CATALOG.kernelGemm().all(),
                        CATALOG.kernelAttention().all(),
                        CATALOG.collectives().all())
                .<CatalogEntry>flatMap(List::stream)
                .toList();
    }

    static List<SoftwareStack> softwareWithFactorsOfItsOwn() {
        return CATALOG.softwareStacks().all().stream()
                .filter(stack -> !factors(stack)
                        .equals(factors(CATALOG.softwareStacks().find(SHARED).orElseThrow())))
                .toList();
    }

    private static List<Double> factors(SoftwareStack stack) {
        return List.of(stack.matmulFactor(), stack.attentionFactor(), stack.streamingFactor());
    }

    @Test
    void kernel_constants_name_accelerators_of_the_catalogue_only() {
        var named = Stream.of(
                        CATALOG.kernelGemm().all().stream().flatMap(each -> each.accelerators().stream()),
                        CATALOG.kernelAttention().all().stream().flatMap(each -> each.accelerators().stream()),
                        CATALOG.collectives().all().stream().flatMap(each -> each.accelerators().stream()))
                .flatMap(each -> each)
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(CATALOG.accelerators().find(id))
                        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(id)));
    }

    @Test
    void no_fitted_constant_names_a_model() {
        var models = CATALOG.models().all().stream()
                .flatMap(FittedConstantsTest::names)
                .toList();
        assertThat(constants().stream().flatMap(FittedConstantsTest::names))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(models).noneMatch(model -> words(name).contains(words(model))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"software_stacks", "kernel_gemm", "kernel_attention", "collectives"})
    void no_fitted_constant_names_a_measurement(String file) {
        assertThat(text("/org/clusterwright/model/catalog/" + file + ".csv")).doesNotContainPattern("\\bT\\d{4}\\b");
    }

    @ParameterizedTest
    @MethodSource("softwareWithFactorsOfItsOwn")
    void a_software_has_factors_of_its_own_only_where_more_measurements_than_factors_use_it(SoftwareStack stack) {
        int factors = Factors.AXES.size();
        assertThat(TrainingRows.ofTraining().using(stack).lines().size()).isGreaterThan(factors);
    }

    private static Stream<String> names(CatalogEntry entry) {
        return Stream.concat(Stream.of(entry.id(), entry.name()), entry.aliases().stream());
    }

    /// Set between blanks, so that only whole words are found.
    private static String words(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ").strip() + " ";
    }

    private static String text(String resource) {
        try (var file = Objects.requireNonNull(Catalog.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

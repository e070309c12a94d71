package org.clusterwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantsTest {

    @Test
    void every_format_has_constants_for_accelerators_that_nobody_measured() {
        assertThat(Catalog.shipped().kernelGemm().all())
                .filteredOn(c -> c.accelerators().isEmpty())
                .extracting(GemmConstants::format)
                .containsExactlyInAnyOrder(MatrixFormat.values());
    }

    @Test
    void every_kind_of_attention_kernel_has_constants_for_accelerators_that_nobody_measured() {
        assertThat(Catalog.shipped().kernelAttention().all())
                .filteredOn(c -> c.accelerators().isEmpty())
                .extracting(AttentionConstants::kernel)
                .containsExactlyInAnyOrder(AttentionConstants.Kernel.values());
    }

    @Test
    void constants_belong_to_accelerators_and_software_and_never_to_a_model() {
        var models = Catalog.shipped().models();
        var named = Catalog.shipped().kernelGemm().all().stream()
                .map(GemmConstants::accelerators)
                .flatMap(List::stream);
        assertThat(named).isNotEmpty().noneMatch(name -> models.find(name).isPresent());
        assertThat(Catalog.shipped().softwareStacks().all())
                .noneMatch(stack -> models.find(stack.id()).isPresent());
    }
}

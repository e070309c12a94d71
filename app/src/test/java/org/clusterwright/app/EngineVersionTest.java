package org.clusterwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineVersionTest {
    @Test
    void classes_outside_a_jar_have_no_version() {
        assertThat(EngineVersion.text()).isEqualTo("unpackaged");
    }
}

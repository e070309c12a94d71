package org.clusterwright.app.desk.canvas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RampTest {
    @Test
    void a_ramp_ends_at_a_round_number() {
        assertThat(Ramp.round(0.27)).isCloseTo(0.3, within(1e-12));
        assertThat(Ramp.round(310)).isEqualTo(400);
        assertThat(Ramp.round(0)).isZero();
    }

    @Test
    void its_steps_go_from_nothing_to_the_most() {
        var ramp = new Ramp(70);
        assertThat(ramp.step(0)).isZero();
        assertThat(ramp.step(35)).isEqualTo(3);
        assertThat(ramp.step(70)).isEqualTo(6);
    }

    @Test
    void a_chip_is_called_by_its_first_word_with_a_digit() {
        assertThat(Plates.chip("NVIDIA H100 SXM5 80GB")).isEqualTo("H100");
        assertThat(Plates.chip("Google TPU v5p")).isEqualTo("TPU v5p");
        assertThat(Plates.chip("AMD Instinct MI300X")).isEqualTo("MI300X");
    }
}

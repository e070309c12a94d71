package org.clusterwright.app.desk.canvas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Viewport VIEW = new Viewport(1, 10, 20, 800, 500);

    @Test
    void zooming_keeps_the_point_under_the_cursor() {
        double x = VIEW.sheetX(300);
        double y = VIEW.sheetY(200);
        Viewport nearer = VIEW.zoomed(1.7, 300, 200);
        assertThat(nearer.shownX(x)).isCloseTo(300, within(1e-9));
        assertThat(nearer.shownY(y)).isCloseTo(200, within(1e-9));
    }

    @Test
    void zoom_ends_at_its_limits() {
        assertThat(VIEW.zoomed(1e9, 0, 0).zoom()).isCloseTo(Viewport.MOST, within(1e-9));
        assertThat(VIEW.zoomed(1e-9, 0, 0).zoom()).isCloseTo(Viewport.LEAST, within(1e-9));
    }

    @Test
    void fitting_shows_all_but_never_above_full_size() {
        assertThat(VIEW.fitting(new Box(0, 0, 1600, 500)).scale()).isCloseTo(0.5, within(1e-9));
        assertThat(VIEW.fitting(new Box(0, 0, 10, 10)).zoom()).isCloseTo(1, within(1e-9));
    }

    @Test
    void detail_follows_the_zoom() {
        assertThat(Detail.of(0.62)).isEqualTo(Detail.LABELS);
        assertThat(Detail.of(0.5)).isEqualTo(Detail.PLATES);
        assertThat(Detail.of(0.1)).isEqualTo(Detail.TILES);
        assertThat(Detail.of(0.05)).isEqualTo(Detail.GROUPS);
    }
}

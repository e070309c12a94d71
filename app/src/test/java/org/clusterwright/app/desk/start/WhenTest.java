package org.clusterwright.app.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T14:02:00Z, 14:02 today",
        "2026-11-23T23:59:00Z, yesterday",
        "2026-11-22T08:00:00Z, Sunday",
        "2026-11-12T08:00:00Z, 12 Nov",
        "2025-11-03T08:00:00Z, 3 Nov 2025"
    })
    void a_moment_is_said_as_one_remembers_it(String time, String said) {
        assertThat(When.said(Instant.parse(time), Instant.parse("2026-11-24T16:00:00Z"), ZoneOffset.UTC))
                .isEqualTo(said);
    }
}

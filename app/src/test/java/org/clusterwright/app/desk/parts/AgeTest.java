package org.clusterwright.app.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_year_is_as_old_as_the_calendar_says() {
        assertThat(Age.of("2024", TODAY)).isEqualTo("2 years old");
        assertThat(Age.of("2026", TODAY)).isEqualTo("this year");
    }

    @Test
    void months_count_from_their_end() {
        assertThat(Age.of("2026-07", TODAY)).isEqualTo("3 months old");
        assertThat(Age.of("2024-08", TODAY)).isEqualTo("2 years old");
        assertThat(Age.of("2026-11", TODAY)).isEqualTo("new");
    }

    @Test
    void a_day_counts_in_months() {
        assertThat(Age.of("2026-10-20", TODAY)).isEqualTo("1 month old");
    }

    @Test
    void without_a_date_nothing_is_said_of_it() {
        assertThat(Age.of(null, TODAY)).isEqualTo("undated");
        assertThat(Age.of("lately", TODAY)).isEqualTo("undated");
    }
}

package org.clusterwright.app.desk.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A moment as one remembers it: `14:02 today`, `yesterday`, `Monday`, `12 Nov`.
final class When {
    private When() {}

    static String said(Instant time, Instant now, ZoneId zone) {
        var then = time.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        if (days <= 0) {
            return format("HH:mm 'today'").format(then);
        } else if (days == 1) {
            return "yesterday";
        } else if (days < 7) {
            return format("EEEE").format(then);
        }
        return format(then.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy")
                .format(then);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}

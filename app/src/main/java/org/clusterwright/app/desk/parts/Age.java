package org.clusterwright.app.desk.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// How old what is known is, in words.
public final class Age {
    private Age() {}

    /// `2 years old`, `4 months old`, `new`; `undated` without a date, which is all one can say then.
    ///
    /// @param date ISO year, month or day
    public static String of(@Nullable String date, LocalDate today) {
        if (date == null) {
            return "undated";
        }
        try {
            return switch (date.length()) {
                case 4 -> years(today.getYear() - Integer.parseInt(date));
                case 7 -> since(YearMonth.parse(date).atEndOfMonth(), today);
                default -> since(LocalDate.parse(date), today);
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            return "undated";
        }
    }

    private static String years(int years) {
        return years <= 0 ? "this year" : years == 1 ? "1 year old" : years + " years old";
    }

    private static String since(LocalDate date, LocalDate today) {
        Period age = Period.between(date, today);
        long months = age.toTotalMonths();
        if (months < 1) {
            return "new";
        }
        return months < 12 ? (months == 1 ? "1 month old" : months + " months old") : years((int) (months / 12));
    }
}

package org.clusterwright.model.validate;

import java.util.Comparator;
import java.util.Locale;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.SoftwareStack;

/// The software of a measured run: the catalogue's entry with the longest name that the row's begins with.
final class StackChoice {
    private static final String SHARED = "shared";

    private StackChoice() {}

    static SoftwareStack of(Row row, Accelerator accelerator, Catalog catalog) {
        String onKind = row.text("framework") + " on " + accelerator.kind();
        return catalog.softwareStacks()
                .find(onKind)
                .or(() -> catalog.softwareStacks().all().stream()
                        .filter(stack -> match(stack, row.text("framework")) > 0)
                        .filter(stack -> !older(stack, accelerator))
                        .max(Comparator.comparingInt(stack -> match(stack, row.text("framework")))))
                .orElseGet(() -> catalog.softwareStacks().find(SHARED).orElseThrow());
    }

    /// Software of a year was not measured on what came out in that year or later.
    private static boolean older(SoftwareStack stack, Accelerator accelerator) {
        String date = stack.date();
        return date != null && Integer.parseInt(date.substring(0, 4)) <= accelerator.year();
    }

    private static int match(SoftwareStack stack, String framework) {
        String wanted = words(framework);
        int best = wanted.startsWith(words(stack.name())) ? stack.name().length() : 0;
        for (String alias : stack.aliases()) {
            if (wanted.startsWith(words(alias))) best = Math.max(best, alias.length());
        }
        return best;
    }

    /// Spelt without case, blanks and signs.
    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

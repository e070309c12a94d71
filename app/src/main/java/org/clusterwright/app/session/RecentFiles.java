package org.clusterwright.app.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The plans that were opened or saved last, newest first; those with a star stay.
public final class RecentFiles {
    private static final int MOST = 12;
    private static final String PREFIX = "recent.";

    private final Preferences preferences;
    private final List<Recent> files = new ArrayList<>();

    /// @param name     of the plan
    /// @param headline what it costs, in a few words; may be empty
    public record Recent(Path file, String name, String headline, Instant time, boolean starred) {}

    public RecentFiles(Preferences preferences) {
        this.preferences = preferences;
        for (int i = 0; i < MOST; i++) {
            read(i).ifPresent(files::add);
        }
    }

    public List<Recent> all() {
        return List.copyOf(files);
    }

    /// Puts the file first.
    public void used(Path file, String name, String headline, Instant time) {
        Path place = file.toAbsolutePath().normalize();
        boolean starred = find(place).map(Recent::starred).orElse(false);
        files.removeIf(each -> each.file().equals(place));
        files.addFirst(new Recent(place, name, headline, time, starred));
        while (files.size() > MOST && drop()) {}
        write();
    }

    public void star(Path file, boolean starred) {
        files.replaceAll(each -> each.file().equals(file)
                ? new Recent(each.file(), each.name(), each.headline(), each.time(), starred)
                : each);
        write();
    }

    public void forget(Path file) {
        files.removeIf(each -> each.file().equals(file));
        write();
    }

    private Optional<Recent> find(Path file) {
        return files.stream().filter(each -> each.file().equals(file)).findFirst();
    }

    /// The oldest without a star, else the oldest.
    private boolean drop() {
        for (int i = files.size() - 1; i > 0; i--) {
            if (!files.get(i).starred()) {
                return files.remove(i) != null;
            }
        }
        return files.removeLast() != null;
    }

    private Optional<Recent> read(int i) {
        try {
            Optional<String> file = preferences.get(PREFIX + i + ".file");
            Optional<String> time = preferences.get(PREFIX + i + ".time");
            if (file.isEmpty() || time.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Recent(
                    Path.of(file.get()),
                    preferences.get(PREFIX + i + ".name").orElse(""),
                    preferences.get(PREFIX + i + ".headline").orElse(""),
                    Instant.parse(time.get()),
                    preferences.get(PREFIX + i + ".starred").isPresent()));
        } catch (InvalidPathException | DateTimeParseException strange) {
            return Optional.empty();
        }
    }

    private void write() {
        var named = new HashMap<String, String>();
        for (int i = 0; i < files.size(); i++) {
            String name = PREFIX + i;
            Recent each = files.get(i);
            named.put(name + ".file", each.file().toString());
            named.put(name + ".name", each.name());
            named.put(name + ".headline", each.headline());
            named.put(name + ".time", each.time().toString());
            if (each.starred()) {
                named.put(name + ".starred", "yes");
            }
        }
        preferences.replaceAll(PREFIX, named);
    }
}

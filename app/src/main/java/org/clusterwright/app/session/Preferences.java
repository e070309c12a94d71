package org.clusterwright.app.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person chose and opened, remembered from run to run: names and texts in one small file. Two
/// processes may share it; the
/// later one wins. A file that cannot be read is set aside, and the program goes on without it.
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger("clusterwright");
    private static final String NAME = "settings.properties";

    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /// @param folder where the file is, or will be
    public static Preferences in(Path folder) {
        var preferences = new Preferences(folder.resolve(NAME));
        preferences.read();
        return preferences;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// Takes the place of everything whose name begins so, in one go.
    public void replaceAll(String prefix, Map<String, String> named) {
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(values::remove);
        values.putAll(named);
        write();
    }

    /// Remembers it at once.
    public void put(String name, String value) {
        if (!value.equals(values.setProperty(name, value))) {
            write();
        }
    }

    public void remove(String name) {
        if (values.remove(name) != null) {
            write();
        }
    }

    private void read() {
        try {
            values.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException none) {
            // the first run
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("{} cannot be read and is set aside", file, unreadable);
            values.clear();
            setAside();
        }
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(NAME + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unmovable) {
            LOG.warn("{} cannot be set aside", file, unmovable);
        }
    }

    /// A choice that cannot be remembered is no reason to stop a person's work.
    private void write() {
        var text = new StringWriter();
        try {
            values.store(text, null);
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), NAME, ".new");
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written", file, unwritable);
        }
    }
}

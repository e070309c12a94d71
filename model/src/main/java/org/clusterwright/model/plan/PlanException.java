package org.clusterwright.model.plan;

/// A plan, or a setting of one, that cannot be used: one sentence with the file, the place in it, what
/// was found and what was expected.
public final class PlanException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 160;

    private final String file;
    private final String path;

    /// @param file what was read: a file, a starter plan or an option
    /// @param path dotted path inside it, empty for the whole
    public PlanException(String file, String path, String found, String expected) {
        super("%s: %sfound %s, expected %s."
                .formatted(
                        oneLine(file), path.isEmpty() ? "" : oneLine(path) + ": ", oneLine(found), oneLine(expected)));
        this.file = file;
        this.path = path;
    }

    public String file() {
        return file;
    }

    public String path() {
        return path;
    }

    /// What a file holds may be long, or hold control characters: neither may reach a terminal.
    private static String oneLine(String text) {
        var clean = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}

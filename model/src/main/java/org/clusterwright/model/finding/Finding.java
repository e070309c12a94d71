package org.clusterwright.model.finding;

import org.jspecify.annotations.Nullable;

/// Something a person should know about a plan or a catalogue.
///
/// @param code    stable, kebab-case: what kind of finding it is
/// @param path    dotted path of the plan file (`groups[1].rack`), or file and row of a catalogue
/// @param message one sentence with the numbers in it
/// @param fix     an edit that mends it and can be undone; absent when only a person can decide
public record Finding(
        Severity severity,
        String code,
        String path,
        String message,
        @Nullable Fix fix) {

    public static Finding error(String code, String path, String message) {
        return new Finding(Severity.ERROR, code, path, message, null);
    }

    public static Finding warning(String code, String path, String message) {
        return new Finding(Severity.WARNING, code, path, message, null);
    }

    public static Finding info(String code, String path, String message) {
        return new Finding(Severity.INFO, code, path, message, null);
    }

    public Finding withFix(String label, java.util.Map<String, String> settings) {
        return new Finding(severity, code, path, message, new Fix(label, settings));
    }
}

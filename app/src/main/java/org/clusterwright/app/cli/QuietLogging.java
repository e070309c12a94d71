package org.clusterwright.app.cli;

/// Keeps libraries off the console: the JDK's logging is told to start without handlers, should anything start it.
/// What has to be kept goes to the [FailureLog].
public final class QuietLogging {

    /// Called by the JDK's log manager in place of reading its configuration.
    public QuietLogging() {}

    public static void install() {
        System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
}

package org.clusterwright.architecture.violation.console.app.export;

/// An exporter that spoils the output of the command line.
public final class Chatty {
    private Chatty() {}

    static void write() {
        System.out.println("written");
    }
}

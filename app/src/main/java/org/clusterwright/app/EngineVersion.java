package org.clusterwright.app;

import picocli.CommandLine.IVersionProvider;

/// The version that this jar was built as.
public final class EngineVersion implements IVersionProvider {
    /// The version in the jar's manifest; "unpackaged" when run from a folder of classes.
    public static String text() {
        var version = EngineVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"clusterwright " + text()};
    }
}

package org.clusterwright.app.desk.analysis;

/// As what a chart is saved.
enum PictureKind {
    PNG("png"),
    SVG("svg");

    private final String extension;

    PictureKind(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }
}

package org.clusterwright.app.desk.catalogue;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.clusterwright.app.desk.parts.Part;

/// A part's front at the size of a list, 44 × 38: what a hand will recognise in the rack.
final class Faceplate extends Region {
    static final double WIDTH = 44;
    static final double HEIGHT = 38;
    private static final int TALLEST = 36;
    private static final double UNIT = 3.25;

    private final Group drawing = new Group();

    Faceplate(Part.Face face) {
        getStyleClass().add("faceplate");
        getChildren().add(drawing);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        draw(face);
        drawing.getChildren().addFirst(ground());
    }

    /// Keeps the drawing's own coordinates whatever it holds.
    private static Rectangle ground() {
        var ground = new Rectangle(WIDTH, HEIGHT);
        ground.getStyleClass().add("plate-ground");
        return ground;
    }

    private void draw(Part.Face face) {
        double high = Math.clamp(4 + face.units() * UNIT, 10, TALLEST);
        switch (face.look()) {
            case AIR -> server("acc", high);
            case LIQUID -> server("acc2", high);
            case CABINET -> cabinet();
            case SWITCH -> flat("net", Math.max(high, 12), ports(Math.max(high, 12)));
            case STORAGE -> flat("store", Math.max(high, 14), drives(Math.max(high, 14)));
            case POWER -> flat("power", Math.max(high, 12), "M5 %1$.1fh7M15 %1$.1fh7M25 %1$.1fh7M34 %1$.1fh5");
            case COOLING -> cooling();
            case CARD -> card();
            case CABLE -> cable();
            case RACK -> emptyRack();
            case CHIP -> chip("plate-chip");
            case OWN_CHIP -> chip("plate-own-chip");
            case PLACE -> line("M22 33s11-10 11-18a11 11 0 0 0-22 0c0 8 11 18 11 18z M22 11.4a3.6 3.6 0 1 0 0.01 0z");
            case MODEL -> line("M22 5l12 6.5-12 6.5-12-6.5z M10 18l12 6.5 12-6.5 M10 25l12 6.5 12-6.5");
            case SOFTWARE -> line("M16 11l-8 8 8 8 M28 11l8 8-8 8 M25 8l-6 22");
            case CLOUD -> line("M31 28H15a7 7 0 1 1 1.8-13.8A9.5 9.5 0 0 1 34 18a5.2 5.2 0 0 1-3 10z");
        }
    }

    /// Light along the top edge, mesh, handles, drive bays, one lamp.
    private void server(String gear, double high) {
        double y = (HEIGHT - high) / 2;
        plate(1, y, WIDTH - 2, high, gear);
        if (high < 22) {
            line("M6 %1$.1fh7M31 %1$.1fh7".formatted(y + high / 2), "plate-brass");
            line("M17 %1$.1fh10".formatted(y + high / 2), "plate-mesh");
            return;
        }
        var mesh = new StringBuilder();
        for (int row = 0; row < (int) (high * 0.3 / 3); row++) {
            for (int i = 0; i < 9; i++) {
                mesh.append("M%.1f %.1fh1".formatted(8.6 + i * 3 + (row % 2 == 1 ? 1.5 : 0), y + 5 + row * 3));
            }
        }
        line(mesh.toString(), "plate-mesh");
        line("M3.6 %1$.1fv%2$.1fM40.4 %1$.1fv%2$.1f".formatted(y + 6, high - 12), "plate-handle");
        for (int i = 0; i < 8; i++) {
            var bay = rectangle(8 + i * 3.5, y + high - 10, 2.4, 6, "plate-bay");
            bay.setArcWidth(1);
            bay.setArcHeight(1);
        }
        var lamp = new Circle(35, y + 5.6, 1.4);
        lamp.getStyleClass().add("plate-lamp");
        drawing.getChildren().add(lamp);
    }

    private void flat(String gear, double high, String pattern) {
        double y = (HEIGHT - high) / 2;
        plate(1, y, WIDTH - 2, high, gear);
        line(pattern.formatted(y + high / 2), "plate-bay-line");
    }

    private static String ports(double high) {
        var ports = new StringBuilder();
        int rows = high > 16 ? 2 : 1;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < 11; i++) {
                double y = HEIGHT / 2 + (row - (rows - 1) / 2.0) * 5;
                ports.append("M%.1f %.1fh1.8".formatted(5.5 + i * 3, y));
            }
        }
        return ports.toString();
    }

    private static String drives(double high) {
        var drives = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            drives.append("M%.1f %.1fv%.1f".formatted(6 + i * 2.6, (HEIGHT - high) / 2 + 3, high - 6));
        }
        return drives.toString();
    }

    private void cabinet() {
        rectangle(13, 0.5, 18, 37, "plate-frame");
        for (int i = 0; i < 11; i++) {
            String gear = i == 0 || i == 10 ? "power" : i == 5 || i == 6 ? "net" : "acc2";
            rectangle(15, 3 + i * 3, 14, 2.2, "gear-" + gear);
        }
    }

    private void emptyRack() {
        rectangle(13, 0.5, 18, 37, "plate-frame");
        rectangle(15, 3, 14, 32, "plate-inner");
        line("M15 7h14M15 11h14M15 15h14M15 19h14M15 23h14M15 27h14M15 31h14", "plate-tick");
    }

    private void cooling() {
        plate(6, 3, 32, 32, "power");
        line(
                "M22 11.5a7.5 7.5 0 1 0 0.01 0z M22 19c-1-4 1-6.400 3-6.600M22 19c4-1 6.400 1 6.600 3M22 19c1 4-1 6.400-3 6.600"
                        + "M22 19c-4 1-6.400-1-6.600-3",
                "plate-handle");
    }

    private void card() {
        plate(4, 12, 36, 15, "net");
        rectangle(14, 15, 9, 9, "plate-bay");
        line("M9 27v3M13 27v3M17 27v3M21 27v3M25 27v3", "plate-contact");
        rectangle(1.500, 14, 3, 11, "plate-frame");
    }

    private void cable() {
        line("M11 27C22 27 22 11 33 11", "plate-cable");
        rectangle(3, 22.5, 11, 9, "gear-net");
        rectangle(30, 6.5, 11, 9, "gear-net");
        line("M5.500 27h5M33 11h5", "plate-bay-line");
    }

    private void chip(String style) {
        var outer = rectangle(10, 7, 24, 24, style);
        outer.setArcWidth(5);
        outer.setArcHeight(5);
        var inner = rectangle(16, 13, 12, 12, style + "-die");
        inner.setArcWidth(2.5);
        inner.setArcHeight(2.5);
    }

    private void plate(double x, double y, double width, double height, String gear) {
        rectangle(x, y, width, height, "gear-" + gear);
        if (height >= 9) {
            line("M%.1f %.1fh%.1f".formatted(x + 1.6, y + 0.9, width - 3.2), "plate-light-" + gear);
        }
    }

    private Rectangle rectangle(double x, double y, double width, double height, String style) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.setArcWidth(3.2);
        rectangle.setArcHeight(3.2);
        add(rectangle, style);
        return rectangle;
    }

    private void line(String path) {
        line(path, "plate-outline");
    }

    private void line(String path, String style) {
        var line = new SVGPath();
        line.setContent(path);
        add(line, style);
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        drawing.getChildren().add(shape);
    }
}

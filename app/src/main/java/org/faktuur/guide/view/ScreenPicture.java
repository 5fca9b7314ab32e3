package org.faktuur.guide.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// A picture of all open windows, as they lie over one another.
public final class ScreenPicture {

    private record Layer(WritableImage image, int x, int y) {
    }

    private final WritableImage image;

    private ScreenPicture(WritableImage image) {
        this.image = image;
    }

    /// Takes the picture; on the screen's thread.
    public static ScreenPicture take() {
        var layers = new ArrayList<Layer>();
        showing().stream().filter(Stage.class::isInstance).forEach(window -> add(layers, window));
        showing().stream().filter(window -> !(window instanceof Stage)).forEach(window -> add(layers, window));
        return new ScreenPicture(laidOver(layers));
    }

    private static List<Window> showing() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null).toList();
    }

    private static void add(List<Layer> layers, Window window) {
        Node root = window.getScene().getRoot();
        var parameters = new SnapshotParameters();
        parameters.setFill(window instanceof Stage ? window.getScene().getFill() : Color.TRANSPARENT);
        var bounds = root.getBoundsInParent();
        if (bounds.getWidth() >= 1 && bounds.getHeight() >= 1) {
            var at = root.localToScreen(root.getBoundsInLocal());
            layers.add(new Layer(root.snapshot(parameters, null), (int) Math.round(at.getMinX()),
                    (int) Math.round(at.getMinY())));
        }
    }

    private static WritableImage laidOver(List<Layer> layers) {
        if (layers.isEmpty()) {
            return new WritableImage(1, 1);
        }
        var left = layers.stream().mapToInt(Layer::x).min().orElse(0);
        var top = layers.stream().mapToInt(Layer::y).min().orElse(0);
        var right = layers.stream().mapToInt(layer -> layer.x() + (int) layer.image().getWidth()).max().orElse(1);
        var bottom = layers.stream().mapToInt(layer -> layer.y() + (int) layer.image().getHeight()).max().orElse(1);
        var whole = new WritableImage(right - left, bottom - top);
        layers.forEach(layer -> lay(whole, layer, layer.x() - left, layer.y() - top));
        return whole;
    }

    private static void lay(WritableImage whole, Layer layer, int left, int top) {
        var from = layer.image().getPixelReader();
        var to = whole.getPixelWriter();
        for (var y = 0; y < (int) layer.image().getHeight(); y++) {
            for (var x = 0; x < (int) layer.image().getWidth(); x++) {
                if (from.getArgb(x, y) >>> 24 > 127) {
                    to.setArgb(left + x, top + y, from.getArgb(x, y));
                }
            }
        }
    }

    /// Writes it as PNG; makes the folder where it is missing.
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package org.faktuur.guide.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// A picture of all open windows: the first, over it each dialog with its title, over them what pops up.
public final class ScreenPicture {

    private static final int TITLE = 28;

    private final WritableImage image;

    private ScreenPicture(WritableImage image) {
        this.image = image;
    }

    /// Takes the picture; on the screen's thread.
    public static ScreenPicture take() {
        var windows = Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene() != null)
                .toList();
        var stages = windows.stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
        if (stages.isEmpty()) {
            return new ScreenPicture(new WritableImage(1, 1));
        }
        var size = new Rectangle2D(0, 0, Math.max(1, stages.getFirst().getScene().getWidth()),
                Math.max(1, stages.getFirst().getScene().getHeight()));
        var layers = new Group();
        var places = new HashMap<Window, Point2D>();
        for (var stage : stages) {
            places.put(stage, stage == stages.getFirst() ? Point2D.ZERO : veiled(layers, stage, size));
            add(layers, stage.getScene().getRoot(), places.get(stage));
        }
        windows.stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                .forEach(popup -> add(layers, popup, places));
        var parameters = new SnapshotParameters();
        parameters.setViewport(size);
        return new ScreenPicture(layers.snapshot(parameters, null));
    }

    /// Draws the frame of a dialog over what lies below it.
    ///
    /// @return where its content begins
    private static Point2D veiled(Group layers, Stage dialog, Rectangle2D size) {
        var width = dialog.getScene().getWidth();
        var height = dialog.getScene().getHeight();
        var left = Math.max(0, Math.floor((size.getWidth() - width) / 2));
        var top = Math.max(TITLE, Math.floor((size.getHeight() - height + TITLE) / 2));
        var veil = new Rectangle(size.getWidth(), size.getHeight(), Color.rgb(0, 0, 0, 0.25));
        var frame = new Rectangle(left - 1, top - TITLE, width + 2, height + TITLE + 1);
        frame.setFill(Color.rgb(70, 78, 90));
        var title = new Text(left + 12, top - 9, dialog.getTitle());
        title.setFont(Font.font(13));
        title.setFill(Color.WHITE);
        layers.getChildren().addAll(List.of(veil, frame, title));
        return new Point2D(left, top);
    }

    private static void add(Group layers, PopupWindow popup, Map<Window, Point2D> places) {
        Window owner = popup;
        while (owner instanceof PopupWindow above) {
            owner = above.getOwnerWindow();
        }
        var place = places.getOrDefault(owner, Point2D.ZERO);
        var origin = owner == null ? Point2D.ZERO : new Point2D(owner.getX() + owner.getScene().getX(),
                owner.getY() + owner.getScene().getY());
        var root = popup.getScene().getRoot();
        var at = root.localToScreen(root.getLayoutBounds().getMinX(), root.getLayoutBounds().getMinY());
        if (at != null) {
            add(layers, root, at.subtract(origin).add(place));
        }
    }

    private static void add(Group layers, Node root, Point2D place) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var view = new ImageView(root.snapshot(parameters, null));
        view.setX(Math.round(place.getX()));
        view.setY(Math.round(place.getY()));
        layers.getChildren().add(view);
    }

    /// Writes it as PNG; makes the folder where it is missing.
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, new BufferedImage((int) image.getWidth(),
                    (int) image.getHeight(), BufferedImage.TYPE_INT_RGB)), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package org.faktuur;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.faktuur.session.Language;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;

/// Takes pictures of views and windows, for people to look at. They lie where the system property `faktuur.pictures`
/// says, named view-language-look.png.
public final class Pictures {

    private Pictures() {
    }

    /// Pictures the view of this view model in a window of its own.
    public static Path of(Object viewModel, Language language, Look look, int width, int height) {
        var stage = OnScreen.ask(() -> {
            var root = new Views(Texts.ofEverything(language)).load(viewModel);
            var shown = new Stage();
            shown.setScene(new Scene(root, width, height));
            Dressing.dress(shown.getScene(), look, 100);
            shown.show();
            if (viewModel instanceof Page page) {
                page.onShown();
            }
            return shown;
        });
        var name = viewModel.getClass().getSimpleName().replaceAll("Model$", "");
        var picture = of(stage, name, language, look);
        OnScreen.run(stage::hide);
        return picture;
    }

    /// Pictures a window as it is now, with what pops up above it.
    public static Path of(Stage stage, String name, Language language, Look look) {
        OnScreen.settle();
        var image = OnScreen.ask(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return withPopups(stage);
        });
        var file = folder().resolve("%s-%s-%s.png".formatted(name, language.code(),
                look.name().toLowerCase(Locale.ROOT)));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, new BufferedImage((int) image.getWidth(),
                    (int) image.getHeight(), BufferedImage.TYPE_INT_RGB)), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    /// The folder that the build leaves pictures in.
    public static Path folder() {
        return Path.of(System.getProperty("faktuur.pictures", "target/pictures"));
    }

    private static WritableImage withPopups(Stage stage) {
        var scene = stage.getScene();
        var popups = Window.getWindows().stream().filter(window -> window instanceof PopupWindow && window.isShowing())
                .toList();
        if (popups.isEmpty()) {
            return scene.snapshot(null);
        }
        var canvas = new Canvas(scene.getWidth(), scene.getHeight());
        var pen = canvas.getGraphicsContext2D();
        pen.drawImage(scene.snapshot(null), 0, 0);
        for (var popup : popups) {
            Parent root = popup.getScene().getRoot();
            var clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            pen.drawImage(root.snapshot(clear, null), popup.getX() - stage.getX() - scene.getX(),
                    popup.getY() - stage.getY() - scene.getY());
        }
        return canvas.snapshot(null, null);
    }
}

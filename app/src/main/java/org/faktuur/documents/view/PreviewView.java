package org.faktuur.documents.view;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// The preview of a paper.
final class PreviewView {

    private static final int MARGINS = 48;

    private final PreviewViewModel model;
    private final Texts texts;

    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button larger;
    @FXML private Button smaller;
    @FXML private Button actual;
    @FXML private Button fit;
    @FXML private Button print;
    @FXML private Button save;
    @FXML private Label place;
    @FXML private Label percent;
    @FXML private ScrollPane desk;
    @FXML private ImageView paper;
    @FXML private ProgressIndicator making;

    PreviewView(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        bindCommands();
        var zoom = model.zoom();
        place.textProperty().bind(model.place().map(words -> words.in(texts)));
        percent.textProperty().bind(zoom.words().map(words -> words.in(texts)));
        paper.imageProperty().bind(model.image().map(PreviewView::picture));
        paper.fitWidthProperty().bind(zoom.width());
        paper.accessibleTextProperty().bind(model.title().map(words -> words.in(texts)));
        making.visibleProperty().bind(model.making());
        desk.viewportBoundsProperty().subscribe(bounds -> zoom.room().set((int) bounds.getWidth() - MARGINS));
        desk.sceneProperty().flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty())
                .subscribe(scale -> zoom.sharpness().set(scale == null ? 100 : (int) (scale.doubleValue() * 100)));
    }

    private void bindCommands() {
        Commands.bind(previous, model.previous(), texts);
        Commands.bind(next, model.next(), texts);
        Commands.bind(larger, model.zoom().larger(), texts);
        Commands.bind(smaller, model.zoom().smaller(), texts);
        Commands.bind(actual, model.zoom().actual(), texts);
        Commands.bind(fit, model.zoom().fit(), texts);
        Commands.bind(print, model.print(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.listenForKeys(desk.getParent());
        PageTurning.install(desk, model.previous(), model.next());
    }

    private static Image picture(Optional<PageImage> drawn) {
        return drawn.map(page -> {
            var picture = new WritableImage(page.width(), page.height());
            picture.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                    page.points(), 0, page.width());
            return picture;
        }).orElse(null);
    }
}

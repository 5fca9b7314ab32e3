package org.faktuur.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.texts.Words;

/// Dialogs as windows above the desktop's.
final class ScreenDialogs implements Dialogs {

    private final Supplier<Views> views;
    private final DeskPreferences preferences;
    private final Supplier<Window> owner;
    private Optional<File> folder = Optional.empty();

    ScreenDialogs(Supplier<Views> views, DeskPreferences preferences, Supplier<Window> owner) {
        this.views = views;
        this.preferences = preferences;
        this.owner = owner;
    }

    @Override
    public void show(Page page) {
        var stage = stage(page);
        page.onShown();
        stage.showAndWait();
    }

    private Stage stage(Page page) {
        var texts = views.get().texts();
        Parent root = views.get().load(page);
        root.getStyleClass().add("dialog-page");
        var stage = new Stage();
        stage.initModality(Modality.WINDOW_MODAL);
        stage.initOwner(top());
        page.title().subscribe(title -> stage.setTitle(title.in(texts)));
        stage.setScene(new Scene(root));
        Dressing.dress(stage.getScene(), preferences);
        Commands.listenForKeys(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave(page, stage);
            }
        });
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave(page, stage);
        });
        page.closed().subscribe(closed -> {
            if (closed) {
                stage.close();
            }
        });
        return stage;
    }

    private static void leave(Page page, Stage stage) {
        if (page.mayClose()) {
            stage.close();
        }
    }

    private Window top() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isFocused).findFirst()
                .orElseGet(owner);
    }

    @Override
    public boolean ask(Words question, Words yes, Words no) {
        var asked = new QuestionViewModel(question, yes, no);
        show(asked);
        return asked.isYes();
    }

    @Override
    public Optional<Path> fileToOpen(Words title, String ending) {
        return choose(title, "", chooser -> {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*." + ending, "*." + ending));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.*", "*.*"));
            return chooser.showOpenDialog(top());
        });
    }

    @Override
    public Optional<Path> fileToSave(Words title, String suggested) {
        return choose(title, suggested, chooser -> {
            chooser.setInitialFileName(suggested);
            return chooser.showSaveDialog(top());
        });
    }

    private Optional<Path> choose(Words title, String suggested, Function<FileChooser, File> how) {
        var chooser = new FileChooser();
        chooser.setTitle(title.in(views.get().texts()));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        try {
            var file = Optional.ofNullable(how.apply(chooser));
            folder = file.map(File::getParentFile).or(() -> folder);
            return file.map(File::toPath);
        } catch (UnsupportedOperationException noWindowForFiles) {
            var typed = new FilePathViewModel(title, suggested);
            show(typed);
            return typed.chosen();
        }
    }
}

package org.faktuur.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.faktuur.session.DeskSession;
import org.faktuur.texts.Words;

/// The desktop's window: the frame in the language, look and size that the person chose, made anew when the language
/// changes while everything that is open stays.
public final class DeskWindow {

    private static final int LEAST_WIDTH = 960;
    private static final int LEAST_HEIGHT = 600;
    private static final List<Integer> USUAL = List.of(1280, 800);

    private final OpenCompany company;
    private final DeskPreferences preferences;
    private final ShellViewModel model;
    private final Stage stage;
    private final ScreenBackground background = new ScreenBackground(this::surprised);
    private final Dialogs dialogs;
    private final Desk desk;
    private boolean explaining;

    /// The window of this company's desktop, on this stage.
    public DeskWindow(Stage stage, OpenCompany company, DeskSession session, DeskPreferences preferences) {
        this.stage = stage;
        this.company = company;
        this.preferences = preferences;
        this.model = new ShellViewModel(company, session, preferences);
        this.dialogs = new ScreenDialogs(() -> new Views(model.texts().get()), preferences, () -> stage);
        this.desk = new Desk(model, dialogs, background, company.choices(), session, company.queries());
    }

    /// What the features' screens work with.
    public Desk desk() {
        return desk;
    }

    /// The frame behind the window.
    public ShellViewModel model() {
        return model;
    }

    /// Brings in the features and shows the window.
    public void show(List<Feature> features) {
        model.bring(features, background);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place();
        model.texts().subscribe(_ -> build());
        var dressed = preferences.look().subscribe(this::dress).and(preferences.zoom().subscribe(this::dress));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            dressed.unsubscribe();
            company.left();
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, surprise) -> surprised(surprise));
        stage.setOnCloseRequest(request -> {
            if (model.mayClose()) {
                keep();
            } else {
                request.consume();
            }
        });
        stage.show();
    }

    private void place() {
        var kept = preferences.window().filter(four -> !Screen.getScreensForRectangle(
                four.get(0), four.get(1), four.get(2), four.get(3)).isEmpty());
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(kept.map(four -> four.get(2)).orElse((int) Math.min(USUAL.getFirst(), screen.getWidth())));
        stage.setHeight(kept.map(four -> four.get(3)).orElse((int) Math.min(USUAL.getLast(), screen.getHeight())));
        kept.ifPresent(four -> {
            stage.setX(four.get(0));
            stage.setY(four.get(1));
        });
    }

    private void keep() {
        preferences.window(List.of((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(),
                (int) stage.getHeight()));
        model.keepTabs();
    }

    private void build() {
        var texts = model.texts().get();
        stage.setTitle(texts.text(company.isPractice() ? "ShellView.practiceCompany" : "ShellView.company",
                Map.of("company", company.name())));
        var root = new Views(texts).load(model);
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root));
        } else {
            stage.getScene().setRoot(root);
        }
        dress();
    }

    private void dress() {
        Dressing.dress(stage.getScene(), preferences);
    }

    private void surprised(Throwable surprise) {
        System.getLogger("faktuur").log(System.Logger.Level.ERROR, ErrorCode.of(surprise).code(), surprise);
        var facts = new TreeMap<>(company.facts());
        facts.put("java", Runtime.version().toString());
        facts.put("system", System.getProperty("os.name"));
        var doing = model.front().get().<Words>map(page -> page.title().getValue()).orElse(Words.NONE);
        if (!explaining) {
            explaining = true;
            Platform.runLater(() -> {
                dialogs.show(new ErrorViewModel(surprise, doing, facts, DeskWindow::copy));
                explaining = false;
            });
        }
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

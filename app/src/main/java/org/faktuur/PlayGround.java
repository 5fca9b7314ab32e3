package org.faktuur;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.guide.Guide;
import org.faktuur.guide.StartingCompany;
import org.faktuur.guide.view.GuidePlayer;
import org.faktuur.guide.view.ReaderLanguage;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.Language;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.Look;
import org.faktuur.texts.Texts;

/// The real desktop on a fresh company in memory, for guides to be played on where nobody looks on.
public final class PlayGround implements AutoCloseable {

    private static final int PATIENCE = 15;
    private static final int LONGEST = 600;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Office office;
    private final Texts texts;
    private final int patience;
    private final Stage stage;
    private final Desktop desktop;

    /// A desktop on the company that a guide starts from, in this language. The toolkit is running.
    public PlayGround(StartingBooks books, StartingCompany from, Language language) {
        this(books, from, language, PATIENCE);
    }

    /// The same; `patience` is after how many seconds something that does not come is missed.
    public PlayGround(StartingBooks books, StartingCompany from, Language language, int patience) {
        this.patience = patience;
        var session = books.session(language);
        this.texts = Texts.ofEverything(language);
        this.office = new Office(books.of(from, language), session);
        this.stage = onScreen(Stage::new);
        this.desktop = onScreen(() -> {
            var preferences = new DeskPreferences(DeskChoices.inMemory());
            preferences.look().set(Look.LIGHT);
            var made = new Desktop(stage,
                    new OfficeCompany(office, Path.of(from.written()), Path.of(""), _ -> { }), session,
                    preferences);
            made.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return made;
        });
    }

    /// Starts the screen's toolkit without a screen. Once, before the first desktop.
    public static void startWithoutScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.setImplicitExit(false);
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        await(started);
    }

    /// The office whose company it is.
    public Office office() {
        return office;
    }

    /// The texts of the language that is spoken here.
    public Texts texts() {
        return texts;
    }

    /// Plays the guide to its end.
    ///
    /// @return where it stopped before the end
    public Optional<GuidePlayer.Stop> play(Guide guide, GuidePlayer.Watcher watcher) {
        return await(player().play(guide.stepsForTest(), watcher));
    }

    private GuidePlayer player() {
        var desk = desktop.desk();
        return new GuidePlayer(new ReaderLanguage(texts, desk.session().today()), desk.navigator(),
                desk.background()::isBusy, patience);
    }

    /// Does this on the screen's thread.
    static <T> T onScreen(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        return await(done);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(LONGEST, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException endless) {
            throw new IllegalStateException(endless);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /// Closes all dialogs, waits for what is under way, closes the window, then the books.
    @Override
    public void close() {
        var windows = onScreen(() -> List.copyOf(Window.getWindows()));
        hide(windows.stream().filter(window -> window != stage).toList().reversed());
        await(player().play(List.of(), new GuidePlayer.Watcher() { }));
        hide(windows);
        office.close();
    }

    private static void hide(List<Window> windows) {
        onScreen(() -> {
            windows.forEach(Window::hide);
            return true;
        });
    }
}

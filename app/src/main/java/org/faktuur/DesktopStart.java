package org.faktuur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.faktuur.database.BooksRefusal;
import org.faktuur.database.BooksRefusedException;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.shell.DeskFile;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.ErrorCode;
import org.faktuur.texts.Texts;
import org.slf4j.LoggerFactory;

/// Opens a company's books and the desktop on them, side by side, and stays until the window is closed.
final class DesktopStart {

    private static final int SURPRISE = 70;
    private static final int BOOKS_REFUSED = 75;

    private final PersonalFolder folder;
    private final DeskPreferences preferences;
    private final DeskSession session;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger windows = new AtomicInteger();
    private volatile int code;

    DesktopStart(PersonalFolder folder, Language language) {
        this.folder = folder;
        this.preferences = new DeskPreferences(new DeskFile(folder.deskFile()));
        this.session = DeskSession.ofToday(preferences.language().orElse(language));
    }

    /// The desktop of this company; without one, of the practice company, which is made where there is none.
    ///
    /// @return the code to end with
    /// @throws NoScreenException when this machine has no screen to open a window on
    int show(Optional<Path> company) {
        if (hasNoScreen()) {
            throw new NoScreenException();
        }
        var books = CompletableFuture.supplyAsync(() -> company.map(this::open).orElseGet(this::practice));
        try {
            Platform.startup(() -> show(company.orElse(folder.practiceCompany()), books));
        } catch (UnsupportedOperationException | LinkageError noWindow) {
            books.thenAccept(Office::close).join();
            throw new NoScreenException(noWindow);
        }
        try {
            closed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return code;
    }

    /// Known without asking the toolkit; where it is not known, the toolkit says so.
    private static boolean hasNoScreen() {
        return System.getProperty("os.name").equals("Linux") && System.getProperty("glass.platform") == null
                && System.getenv().getOrDefault("DISPLAY", "").isBlank()
                && System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private Office open(Path company) {
        return Office.open(company, session);
    }

    private Office practice() {
        var company = folder.practiceCompany();
        if (Files.exists(company.resolveSibling(company.getFileName() + ".mv.db"))) {
            return open(company);
        }
        company.getParent().toFile().mkdirs();
        var office = Office.create(company, session);
        new Founding(office).practiceCompany().create();
        return office;
    }

    private void show(Path company, CompletableFuture<Office> books) {
        try {
            var office = books.join();
            windows.incrementAndGet();
            var stage = new Stage();
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> end(office));
            new Desktop(stage, new OfficeCompany(office, company, folder.logs(), this::showBeside), session,
                    preferences).show();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof BooksRefusedException refused) {
                refuse(company, refused);
            } else {
                surprise(failed);
            }
        } catch (RuntimeException surprise) {
            surprise(surprise);
        }
    }

    private void end(Office office) {
        new Thread(() -> {
            office.close();
            leave();
        }, "closing").start();
    }

    /// A window on another company, beside those that are open.
    private void showBeside(Path company) {
        show(company, CompletableFuture.supplyAsync(() -> open(company)));
    }

    /// The program ends with its last window.
    private void leave() {
        if (windows.decrementAndGet() <= 0) {
            closed.countDown();
        }
    }

    /// Says why; books that are older than their journal can be mended at once.
    private void refuse(Path company, BooksRefusedException refused) {
        var texts = Texts.of(session.language(), "office/office");
        var alert = new Alert(Alert.AlertType.ERROR, new BooksWords(texts).of(refused.reason()));
        var replay = new ButtonType(texts.text("start.replay"), ButtonBar.ButtonData.OTHER);
        if (refused.reason() instanceof BooksRefusal.BehindJournal) {
            alert.getButtonTypes().add(replay);
        }
        if (alert.showAndWait().filter(replay::equals).isPresent()) {
            show(company, CompletableFuture.supplyAsync(() -> Office.replay(company, session)));
            return;
        }
        code = BOOKS_REFUSED;
        leaveUnlessOpen();
    }

    private void surprise(RuntimeException surprise) {
        code = SURPRISE;
        LoggerFactory.getLogger(DesktopStart.class).error(ErrorCode.of(surprise).code(), surprise);
        leaveUnlessOpen();
    }

    private void leaveUnlessOpen() {
        if (windows.get() <= 0) {
            closed.countDown();
        }
    }
}

package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.faktuur.database.Database;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Goes to every page of the practice company, and from every list to its first row's page, in three languages, in one
/// of them dark, since colours know no language, and leaves pictures of them for people to look at. A page that does not
/// come up fails.
class PicturesTest {

    private static final int PATIENCE = 20;

    private final DeskPreferences preferences = new DeskPreferences(DeskChoices.inMemory());
    private final List<Path> pictures = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_pictured(Language language) {
        var session = new DeskSession("desk", LocalDate.of(2026, 11, 21), language);
        try (var office = new Office(Database.memory(), session)) {
            new Founding(office).practiceCompany().create();
            var stage = OnScreen.ask(Stage::new);
            var desktop = OnScreen.ask(() -> {
                preferences.look().set(look(language));
                var made = new Desktop(stage,
                        new OfficeCompany(office, Path.of("practice.mv.db"), Path.of("logs"), _ -> { }),
                        session, preferences);
                made.show();
                stage.setWidth(1280);
                stage.setHeight(800);
                return made;
            });
            picture(desktop, stage, language);
            var entries = OnScreen.ask(() -> List.copyOf(desktop.model().menuKeys()));
            entries.forEach(key -> walk(desktop, stage, key, language));
            OnScreen.run(stage::hide);
            assertThat(pictures).hasSizeGreaterThanOrEqualTo(entries.size() + 1);
        }
    }

    private static Look look(Language language) {
        return language == Language.NL ? Look.DARK : Look.LIGHT;
    }

    private void walk(Desktop desktop, Stage stage, String key, Language language) {
        OnScreen.run(() -> desktop.model().openMenu(key));
        picture(desktop, stage, language);
        var page = front(desktop);
        OnScreen.run(() -> stage.getScene().getRoot().lookupAll(".rows").stream()
                .filter(node -> node instanceof TableView<?> table && isShown(table) && !table.getItems().isEmpty())
                .findFirst().ifPresent(PicturesTest::pressEnter));
        settle(desktop);
        if (front(desktop) != page) {
            picture(desktop, stage, language);
            OnScreen.run(() -> desktop.model().close(front(desktop)));
        }
        OnScreen.run(() -> desktop.model().close(page));
    }

    private static boolean isShown(TableView<?> table) {
        var box = table.localToScene(table.getBoundsInLocal());
        return table.getParent() != null && box.getWidth() > 0 && table.isVisible()
                && table.getSelectionModel().getSelectedItem() != null;
    }

    private static void pressEnter(Node table) {
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private Page front(Desktop desktop) {
        return OnScreen.ask(() -> desktop.model().front().get().orElseThrow());
    }

    private void picture(Desktop desktop, Stage stage, Language language) {
        settle(desktop);
        var name = front(desktop).getClass().getSimpleName().replaceAll("Model$", "");
        pictures.add(Pictures.of(stage, name, language, look(language)));
    }

    private static void settle(Desktop desktop) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> OnScreen.ask(() -> !desktop.desk().background().isBusy()));
        } catch (TimeoutException stillBusy) {
            throw new IllegalStateException("the page does not come to rest", stillBusy);
        }
        OnScreen.settle();
    }
}

package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class DeskWindowTest {

    private final DeskPreferences preferences = new DeskPreferences(DeskChoices.inMemory());
    private final TrialCompany company = new TrialCompany();
    private DeskWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new DeskWindow(stage, company, new DeskSession("test", LocalDate.of(2026, 11, 21), Language.EN),
                preferences);
        window.show(company.features(window.desk()));
        window.model().openMenu("DocumentKind.INVOICE");
    }

    private static Optional<Stage> dialog() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(each -> each.getOwner() != null && each.isShowing()).findFirst();
    }

    private static void press(String id) {
        OnScreen.await(() -> dialog().map(each -> each.getScene().lookup("#" + id)).isPresent());
        OnScreen.run(() -> ((ButtonBase) dialog().orElseThrow().getScene().lookup("#" + id)).fire());
    }

    @Test
    void work_that_fails_by_surprise_is_shown_once_with_its_code_and_the_page() {
        var anyway = new ArrayList<String>();
        OnScreen.run(() -> window.desk().background().run(() -> {
            throw new IllegalStateException("disk full");
        }, _ -> anyway.add("answered"), () -> anyway.add("ended")));
        OnScreen.await(() -> dialog().isPresent());
        var code = OnScreen.ask(() -> ((TextField) dialog().orElseThrow().getScene().lookup("#code")).getText());
        assertThat(code).startsWith("F-");
        assertThat(anyway).containsExactly("ended");
        press("close");
        OnScreen.await(() -> dialog().isEmpty());
    }

    @Test
    void what_goes_on_by_itself_ends_with_the_window() {
        assertThat(company.isLeft()).isFalse();
        OnScreen.run(stage::hide);
        assertThat(company.isLeft()).isTrue();
        OnScreen.run(() -> preferences.look().set(Look.DARK));
        assertThat(OnScreen.ask(() -> stage.getScene().getRoot().getPseudoClassStates()))
                .doesNotContain(PseudoClass.getPseudoClass("dark"));
    }

    @Test
    void an_answer_comes_back_on_the_screens_thread() {
        var threads = new ArrayList<String>();
        OnScreen.run(() -> window.desk().background().run(() -> Thread.currentThread().getName(), worked -> {
            threads.add(worked);
            threads.add(Thread.currentThread().getName());
        }));
        OnScreen.await(() -> threads.size() == 2);
        assertThat(threads).containsExactly("desk-work", "JavaFX Application Thread");
    }

    @Test
    void a_question_waits_for_its_answer() {
        var answers = new ArrayList<Boolean>();
        Platform.runLater(() -> answers.add(window.desk().dialogs()
                .ask(Words.plain("Discard?"), Words.of("yes"), Words.of("no"))));
        press("yes");
        OnScreen.await(() -> answers.size() == 1);
        assertThat(answers).containsExactly(true);
    }

    @Test
    void where_the_system_has_no_window_for_files_the_path_is_typed() {
        var chosen = new ArrayList<Optional<Path>>();
        Platform.runLater(() -> chosen.add(window.desk().dialogs()
                .fileToSave(Words.plain("Export"), "orders.csv")));
        OnScreen.await(() -> dialog().isPresent());
        OnScreen.run(() -> ((TextInputControl) dialog().orElseThrow().getScene().lookup("#path")).setText("a/b.csv"));
        press("choose");
        OnScreen.await(() -> chosen.size() == 1);
        assertThat(chosen).containsExactly(Optional.of(Path.of("a/b.csv")));
    }

    @Test
    void the_window_keeps_where_it_stood_when_it_is_closed() {
        OnScreen.run(() -> {
            stage.setX(20);
            stage.setY(30);
            stage.setWidth(990);
            stage.setHeight(700);
        });
        OnScreen.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(preferences.window().orElseThrow()).containsExactly(20, 30, 990, 700);
        assertThat(company.choices().load("tabs")).contains("DocumentKind.INVOICE");
    }
}

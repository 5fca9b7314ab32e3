package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.mail.LetterKind;
import org.faktuur.mail.LetterText;
import org.faktuur.mail.MailRefusal;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class LetterTextsViewTest {

    private final MailDesk desk = new MailDesk();
    private final LetterTextsViewModel page = desk.pages.letters();
    private final FormHands hands = new FormHands(page.form(), desk.desk);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(LetterKind kind, Language language) {
        var list = page.letters().list();
        list.current().set(list.rows().stream().filter(row -> row.kind() == kind && row.language() == language)
                .findFirst());
    }

    @Test
    void a_letter_is_worded_from_the_keyboard_and_reads_at_once(FxRobot robot) {
        desk.show(stage, page);
        OnScreen.run(() -> choose(LetterKind.INVOICE, Language.NL));
        OnScreen.settle();
        var text = OnScreen.find(stage, "letterText", TextInputControl.class);
        OnScreen.run(() -> {
            text.requestFocus();
            text.selectAll();
        });
        OnScreen.settle();
        robot.write("Beste {customer},").type(KeyCode.ENTER);
        robot.write("Graag {total}.");
        OnScreen.await(() -> text.getText().equals("Beste {customer},\nGraag {total}."));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        OnScreen.settle();
        assertThat(desk.post.office.mail().letters().own(LetterKind.INVOICE, Language.NL)).map(LetterText::text)
                .contains("Beste {customer},\nGraag {total}.");
        assertThat(OnScreen.find(stage, "example", Label.class).getText().replace('\u00a0', ' '))
                .endsWith("Beste Cave Wholesales,\nGraag 780,45 EUR.");
    }

    @Test
    void what_letters_cannot_speak_of_is_refused_at_its_field() {
        page.onShown();
        choose(LetterKind.PACKING_SLIP, Language.EN);
        hands.type("letterText", "Pay {total} by {date}.").type("letterSubject", "");
        page.save().run();
        assertThat(hands.wrong("letterText")).isPresent();
        assertThat(hands.wrong("letterSubject")).contains(new MailRefusal.LetterSubjectNeeded());
        assertThat(desk.post.office.mail().letters().own()).isEmpty();
    }

    @Test
    void the_usual_words_are_brought_back() {
        page.onShown();
        choose(LetterKind.CREDIT_NOTE, Language.NB);
        assertThat(page.bringBack().why().get()).isPresent();
        var usual = hands.shown("letterSubject");
        hands.type("letterSubject", "Kreditnota");
        page.save().run();
        assertThat(page.bringBack().why().get()).isEmpty();
        page.bringBack().run();
        assertThat(hands.shown("letterSubject")).isEqualTo(usual);
        assertThat(desk.post.office.mail().letters().own()).isEmpty();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page);
        assertThat(Pictures.folder().resolve("LetterTextsView-nl-dark.png")).exists();
    }
}

package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.mail.MailSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class MailSettingsViewTest {

    private final MailDesk desk = new MailDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_server_is_set_up_and_tried_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.pages.settings());
        OnScreen.run(() -> robot.lookup("#mailHost").queryAs(TextInputControl.class).requestFocus());
        OnScreen.settle();
        robot.write("smtp.example.org").type(KeyCode.F9);
        OnScreen.settle();
        assertThat(desk.said()).startsWith("The mail server has taken the test");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        OnScreen.settle();
        assertThat(desk.post.office.mail().parameters().settings().orElseThrow().server().security())
                .isEqualTo(MailSecurity.STARTTLS);
        assertThat(OnScreen.find(stage, "passwordPlace", Label.class).getText())
                .contains("neither in the books nor in their backups");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.pages.settings());
        assertThat(Pictures.folder().resolve("MailSettingsView-nl-dark.png")).exists();
    }
}

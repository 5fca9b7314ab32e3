package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class OutboxViewTest {

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
    void what_waits_is_sent_by_a_key(FxRobot robot) {
        desk.everyKind();
        desk.show(stage, desk.pages.outbox());
        robot.type(KeyCode.F9);
        OnScreen.settle();
        assertThat(desk.said()).isEqualTo("E-mails sent: 2.");
    }

    @Test
    void the_reason_stands_below_the_list_while_there_is_one() {
        desk.everyKind();
        desk.show(stage, desk.pages.outbox());
        assertThat(OnScreen.find(stage, "whyNot", Label.class).isVisible()).isFalse();
        desk.post.server.says(org.faktuur.mail.TroubleKind.TURNED_AWAY, "550 no");
        OnScreen.press(stage, "sendNow");
        assertThat(OnScreen.find(stage, "whyNot", Label.class)).satisfies(label -> {
            assertThat(label.isVisible()).isTrue();
            assertThat(label.getText()).contains("550 no");
        });
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.everyKind();
        desk.picture(desk.pages.outbox());
        assertThat(Pictures.folder().resolve("OutboxView-nb-dark.png")).exists();
    }
}

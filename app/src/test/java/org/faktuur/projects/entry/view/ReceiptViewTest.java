package org.faktuur.projects.entry.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.projects.entry.Receipt;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ReceiptViewTest {

    private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQV"
            + "R42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final OfficeDesk desk = new OfficeDesk();
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
    void a_picture_is_shown_and_a_damaged_one_is_said_to_be(FxRobot robot) {
        desk.show(stage, new ReceiptViewModel(new Receipt("dot.png", Receipt.Kind.PNG, DOT)), Language.EN);
        assertThat(robot.lookup("#picture").queryAs(ImageView.class).getImage().isError()).isFalse();
        assertThat(robot.lookup("#damaged").queryAs(Label.class).isVisible()).isFalse();
        var broken = new Receipt("broken.png", Receipt.Kind.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
        desk.show(stage, new ReceiptViewModel(broken), Language.EN);
        assertThat(robot.lookup("#damaged").queryAs(Label.class).isVisible()).isTrue();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(new ReceiptViewModel(new Receipt("dot.png", Receipt.Kind.PNG, DOT)));
        assertThat(Pictures.folder().resolve("ReceiptView-nl-light.png")).exists();
    }
}

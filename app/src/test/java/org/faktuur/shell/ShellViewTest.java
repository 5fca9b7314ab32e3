package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.Desktop;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ShellViewTest {

    private final DeskPreferences preferences = new DeskPreferences(DeskChoices.inMemory());
    private final DeskSession session = new DeskSession("test", LocalDate.of(2026, 11, 21), Language.EN);
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        preferences.look().set(Look.LIGHT);
        desktop = new Desktop(stage, new TrialCompany(), session, preferences);
        desktop.show();
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @Test
    void the_frame_can_be_pictured(FxRobot robot) {
        for (var look : new Look[] {Look.LIGHT, Look.DARK, Look.CONTRAST}) {
            OnScreen.run(() -> preferences.look().set(look));
            Pictures.of(stage, "ShellView-home", Language.EN, look);
            OnScreen.run(() -> desktop.model().openMenu("DocumentKind.SALES_ORDER"));
            OnScreen.settle();
            robot.clickOn("SO-000003").type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE).type(KeyCode.ENTER);
            Pictures.of(stage, "ShellView-list", Language.EN, look);
            robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL).write("so");
            OnScreen.settle();
            Pictures.of(stage, "ShellView-search", Language.EN, look);
            robot.type(KeyCode.ESCAPE).type(KeyCode.F1);
            Pictures.of(stage, "ShellView-help", Language.EN, look);
            OnScreen.run(() -> desktop.model().openMenu("DocumentKind.PACKING_SLIP"));
            Pictures.of(stage, "ShellView-empty", Language.EN, look);
        }
        assertThat(stage.isShowing()).isTrue();
    }
}

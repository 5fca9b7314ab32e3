package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ReturnReasonsViewTest {

    private final ReturnsDesk desk = new ReturnsDesk();
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
    void a_reason_with_a_charge_is_kept(FxRobot robot) {
        desk.show(stage, desk.setup("ReturnSetupFeature.reasons"), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("LATE");
        desk.type(robot, "editName", "Te laat");
        desk.type(robot, "editCharge", "FREIGHT");
        desk.type(robot, "editNumber", "-10");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.returns().codes().reasons().byCode("LATE").orElseThrow().charge().orElseThrow()
                .number()).isEqualByComparingTo("-10");
    }
}

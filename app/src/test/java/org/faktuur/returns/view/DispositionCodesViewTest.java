package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.returns.DispositionAction;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class DispositionCodesViewTest {

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
    void a_disposition_code_is_kept(FxRobot robot) {
        desk.show(stage, desk.setup("ReturnSetupFeature.dispositions"), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("KEEP");
        desk.type(robot, "editName", "Houden");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.returns().codes().dispositions().byCode("KEEP").orElseThrow().action())
                .isEqualTo(DispositionAction.CREDIT);
    }
}

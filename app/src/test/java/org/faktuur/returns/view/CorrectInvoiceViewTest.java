package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CorrectInvoiceViewTest {

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
    void a_reason_corrects_the_invoice(FxRobot robot) {
        desk.show(stage, new CorrectInvoiceViewModel(desk.pages, desk.invoice), Language.NB);
        desk.type(robot, "reason", "DEFECT");
        OnScreen.press(stage, "ok");
        assertThat(desk.office.returns().orders().correctionOf(desk.invoice)).isPresent();
    }
}

package org.faktuur.returns.view;

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
class ReturnOrderListViewTest {

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
    void a_return_order_is_opened_from_the_list(FxRobot robot) {
        desk.returned();
        desk.show(stage, desk.pages.list(), Language.NL);
        OnScreen.await(() -> robot.lookup("RMA-000001").tryQuery().isPresent());
    }
}

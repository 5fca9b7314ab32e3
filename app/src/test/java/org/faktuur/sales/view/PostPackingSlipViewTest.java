package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.TestOffice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class PostPackingSlipViewTest {

    private final SalesDesk desk = new SalesDesk();
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
    void a_part_is_delivered_from_the_keyboard_alone(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0"),
                line(2, "P2", "2", "100", "0"));
        SalesScreen.show(stage, new PostPackingSlipViewModel(desk.pages, List.of(order.number())), Language.NL);
        SalesScreen.type(robot, "2,5", KeyCode.ENTER);
        SalesScreen.type(robot, "0", KeyCode.ENTER);
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        var slip = desk.office.salesOrders().slip(desk.kept(order.number()).slips().last()).orElseThrow();
        assertThat(slip.lines()).extracting(each -> each.item() + " " + each.quantity()).containsExactly("P1 2.5");
    }

    @Test
    void too_much_puts_ok_off_with_the_reason(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0"));
        SalesScreen.show(stage, new PostPackingSlipViewModel(desk.pages, List.of(order.number())), Language.EN);
        SalesScreen.type(robot, "11", KeyCode.ENTER);
        var ok = robot.lookup("#ok").queryAs(Button.class);
        assertThat(ok.isDisabled()).isTrue();
        assertThat(ok.getAccessibleHelp()).contains("11 is more than the 10 that remain");
    }
}

package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.customers.CashDiscount;
import org.faktuur.money.Percent;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CashDiscountsViewTest {

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
    void a_cash_discount_is_made_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(CashDiscountsViewModel.class, "CustomerSetupFeature.discounts"), Language.NB);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("10D2");
        desk.type(robot, "editName", "10 dager 2 %");
        desk.type(robot, "editDays", "10");
        desk.type(robot, "editPercent", "2,5");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.sales().customerCodes().discounts().all()).contains(
                new CashDiscount("10D2", "10 dager 2 %", 0, 10, Percent.of("2.5"), ""));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(CashDiscountsViewModel.class, "CustomerSetupFeature.discounts"));
        assertThat(Pictures.folder().resolve("CashDiscountsView-nl-dark.png")).exists();
    }
}

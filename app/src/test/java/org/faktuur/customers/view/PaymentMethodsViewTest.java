package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class PaymentMethodsViewTest {

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
    void a_method_is_made_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(PaymentMethodsViewModel.class, "CustomerSetupFeature.methods"), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("PIN");
        desk.type(robot, "editName", "Pinbetaling");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.sales().customerCodes().methods().all()).contains(
                new PaymentMethod("PIN", "Pinbetaling"));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(PaymentMethodsViewModel.class, "CustomerSetupFeature.methods"));
        assertThat(Pictures.folder().resolve("PaymentMethodsView-nl-dark.png")).exists();
    }
}

package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeKind;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ChargeCodesViewTest {

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
    void a_charges_code_is_made_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(ChargeCodesViewModel.class, "SalesSetupFeature.charges"), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("PALLET");
        desk.type(robot, "editName", "Pallets");
        desk.type(robot, "editItemVatGroup", "FULL");
        desk.type(robot, "editNameNb", "Paller");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.charges().all()).contains(
                new ChargeCode("PALLET", "Pallets", "FULL", ChargeKind.CUSTOMER, Map.of(Language.NB, "Paller")));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(ChargeCodesViewModel.class, "SalesSetupFeature.charges"));
        assertThat(Pictures.folder().resolve("ChargeCodesView-nl-dark.png")).exists();
    }
}

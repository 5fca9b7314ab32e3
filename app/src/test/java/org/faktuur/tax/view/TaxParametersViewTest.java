package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.faktuur.tax.RoundingDirection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class TaxParametersViewTest {

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
    void the_rounding_is_chosen_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(TaxParametersViewModel.class, "TaxSetupFeature.parameters"), Language.EN);
        OnScreen.run(() -> robot.lookup("#direction").query().requestFocus());
        robot.type(KeyCode.DOWN);
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.salesTax().rules().parameters().direction()).isEqualTo(RoundingDirection.UP);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(TaxParametersViewModel.class, "TaxSetupFeature.parameters"));
        assertThat(Pictures.folder().resolve("TaxParametersView-nl-dark.png")).exists();
    }
}

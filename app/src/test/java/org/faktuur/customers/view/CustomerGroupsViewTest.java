package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CustomerGroupsViewTest {

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
    void a_group_is_made_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(CustomerGroupsViewModel.class, "CustomerSetupFeature.groups"), Language.NB);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("FORHANDLER");
        desk.type(robot, "editName", "Forhandlere");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.sales().customerCodes().groups().all()).contains(
                new CustomerGroup("FORHANDLER", "Forhandlere"));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(CustomerGroupsViewModel.class, "CustomerSetupFeature.groups"));
        assertThat(Pictures.folder().resolve("CustomerGroupsView-nl-dark.png")).exists();
    }
}

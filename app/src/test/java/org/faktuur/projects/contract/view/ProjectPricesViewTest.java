package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ProjectPricesViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        ProjectOffice.fill(desk.office);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_written_is_kept(FxRobot robot) {
        desk.show(stage, desk.page(ProjectPricesViewModel.class, "ProjectsFeature.prices"), Language.EN);
        robot.clickOn("#create");
        desk.type(robot, "editOf", "DEV");
        desk.type(robot, "editPrice", "210");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.projects().prices().all()).hasSize(3);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(ProjectPricesViewModel.class, "ProjectsFeature.prices"));
        assertThat(Pictures.folder().resolve("ProjectPricesView-nb-dark.png")).exists();
    }
}

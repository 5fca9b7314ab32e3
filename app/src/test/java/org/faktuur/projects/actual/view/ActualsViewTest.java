package org.faktuur.projects.actual.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class ActualsViewTest {

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
    void the_life_of_an_entry_is_a_chain_with_its_sums(FxRobot robot) {
        approvedAndTakenBack();
        desk.show(stage, desk.page(ActualsViewModel.class, "ProjectsFeature.actuals"), Language.EN);
        assertThat(robot.lookup("#life").queryTableView().getItems()).hasSize(4);
        assertThat(robot.lookup("#sums").queryLabeled().getText()).contains("(c) agreed 0").contains("nets its original");
    }

    private void approvedAndTakenBack() {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        desk.office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        approvedAndTakenBack();
        desk.picture(desk.page(ActualsViewModel.class, "ProjectsFeature.actuals"));
        assertThat(Pictures.folder().resolve("ActualsView-nl-light.png")).exists();
    }
}

package org.faktuur.projects.entry.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ApprovalsViewTest {

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
    void less_is_approved_than_was_submitted(FxRobot robot) {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.show(stage, desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals"), Language.EN);
        desk.type(robot, "billable", "6");
        robot.clickOn("#approve");
        assertThat(desk.said()).isEqualTo("Approved: 1.");
        assertThat(desk.office.projects().actuals().of(new Source(Source.Kind.ENTRY, id))).hasSize(3);
    }

    @Test
    void a_rejection_needs_a_comment(FxRobot robot) {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.show(stage, desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals"), Language.EN);
        robot.clickOn("#reject");
        assertThat(desk.said()).isEqualTo("Say why. Enter a comment.");
        desk.type(robot, "comment", "Too much");
        robot.clickOn("#reject");
        assertThat(desk.office.projects().entries().byId(id).orElseThrow().status()).isEqualTo(EntryStatus.RETURNED);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.picture(desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals"));
        assertThat(Pictures.folder().resolve("ApprovalsView-nl-light.png")).exists();
    }
}

package org.faktuur.projects.entry.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class EntriesViewTest {

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
    void hours_are_entered_and_submitted_by_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(EntriesViewModel.class, "ProjectsFeature.entries"), Language.EN);
        desk.type(robot, "editResource", "BOB");
        desk.type(robot, "editProject", "WEB");
        desk.type(robot, "editRole", "DEV");
        desk.type(robot, "editQuantity", "7.5");
        desk.type(robot, "editDescription", "Drawings");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).isEqualTo("The entry is saved.");
        desk.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.said()).isEqualTo("Submitted for approval.");
        var entry = desk.office.projects().entries().byId(1).orElseThrow();
        assertThat(entry.status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(entry.quantity()).isEqualTo(Quantity.of("7.5"));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.picture(desk.page(EntriesViewModel.class, "ProjectsFeature.entries"));
        assertThat(Pictures.folder().resolve("EntriesView-nl-light.png")).exists();
    }
}

package org.faktuur.company.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CompanyViewTest {

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

    private CompanyViewModel page() {
        return desk.page(CompanyViewModel.class, "CompanyFeature.company");
    }

    @Test
    void the_street_is_changed_from_the_keyboard(FxRobot robot) {
        desk.show(stage, page(), Language.EN);
        desk.type(robot, "street", "Kade 2");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.companies().company().particulars().address().street()).isEqualTo("Kade 2");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("CompanyView-nl-dark.png")).exists();
    }
}

package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ContractListViewTest {

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

    private ContractListViewModel page() {
        return desk.page(ContractListViewModel.class, "ContractsFeature.contracts");
    }

    @Test
    void a_contract_is_opened_copied_and_begun(FxRobot robot) {
        desk.show(stage, page(), Language.EN);
        robot.clickOn("#open");
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.PROJECT_CONTRACT, "PC-0001"));
        robot.clickOn("#copy");
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        assertThat(desk.navigator.pages).hasSize(2).allMatch(each -> each instanceof ContractViewModel);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("ContractListView-nb-dark.png")).exists();
    }
}

package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ChartOfAccountsViewTest {

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

    private ChartOfAccountsViewModel page() {
        return desk.page(ChartOfAccountsViewModel.class, "LedgerSetupFeature.accounts");
    }

    @Test
    void an_account_is_added_from_the_keyboard(FxRobot robot) {
        desk.show(stage, page(), Language.NB);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        desk.type(robot, "accountNumber", "400200");
        robot.type(KeyCode.TAB).write("Salg av tjenester");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.chart().accounts()).contains(
                new LedgerAccount("400200", "Salg av tjenester", LedgerAccount.Kind.ASSET));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("ChartOfAccountsView-nl-dark.png")).exists();
    }
}

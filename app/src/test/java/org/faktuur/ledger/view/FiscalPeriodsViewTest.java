package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class FiscalPeriodsViewTest {

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

    private FiscalPeriodsViewModel page() {
        return desk.page(FiscalPeriodsViewModel.class, "LedgerSetupFeature.periods");
    }

    @Test
    void a_period_is_marked_and_closed_and_opened_again(FxRobot robot) {
        var page = page();
        desk.show(stage, page, Language.EN);
        OnScreen.run(() -> robot.lookup("#rows").queryTableView().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        robot.clickOn("#close");
        OnScreen.settle();
        assertThat(desk.office.chart().periods().stream().filter(each -> each.status() == FiscalPeriod.Status.CLOSED)
                .map(FiscalPeriod::start)).containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1));
        assertThat(page.list().marked()).isEmpty();
        robot.clickOn("#open");
        OnScreen.settle();
        assertThat(desk.office.chart().periods().get(1).status()).isEqualTo(FiscalPeriod.Status.OPEN);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("FiscalPeriodsView-nl-dark.png")).exists();
    }
}

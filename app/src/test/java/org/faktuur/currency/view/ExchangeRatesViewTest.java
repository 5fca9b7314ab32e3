package org.faktuur.currency.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ExchangeRatesViewTest {

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

    private ExchangeRatesViewModel page() {
        return desk.page(ExchangeRatesViewModel.class, "CurrencyFeature.rates");
    }

    @Test
    void a_rate_is_added_from_the_keyboard(FxRobot robot) {
        desk.show(stage, page(), Language.NL);
        desk.type(robot, "rateCurrency", "us");
        robot.type(KeyCode.DOWN, KeyCode.ENTER).type(KeyCode.TAB).write("1-2-2026").type(KeyCode.TAB).write("0,9311");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.exchangeRates().on(TestOffice.USD, LocalDate.of(2026, 2, 5)).orElseThrow().rate())
                .isEqualByComparingTo("0.9311");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("ExchangeRatesView-nl-dark.png")).exists();
    }
}

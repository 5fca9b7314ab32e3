package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.money.Percent;
import org.faktuur.session.Language;
import org.faktuur.tax.VatCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class VatCodesViewTest {

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

    private VatCodesViewModel page() {
        return desk.page(VatCodesViewModel.class, "TaxSetupFeature.codes");
    }

    @Test
    void a_rate_is_added_from_the_keyboard(FxRobot robot) {
        var page = page();
        desk.show(stage, page, Language.NL);
        desk.type(robot, "validFrom", "1-1-2027");
        robot.type(KeyCode.TAB).write("22,5");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(page.codes().list().current().get().orElseThrow().code()).isEqualTo("BTW21");
        assertThat(page.rates()).first().isEqualTo(new VatCode.Rate(LocalDate.of(2027, 1, 1), Percent.of("22.5")));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("VatCodesView-nl-dark.png")).exists();
    }
}

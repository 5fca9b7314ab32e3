package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class VatGroupsViewTest {

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

    @Test
    void a_group_is_made_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(VatGroupsViewModel.class, "TaxSetupFeature.groups"), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        desk.type(robot, "groupName", "STAD");
        desk.type(robot, "groupCodes", "BTW9 EXEMPT");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.salesTax().groups().all(VatGroup.Kind.CUSTOMER))
                .contains(new VatGroup(VatGroup.Kind.CUSTOMER, "STAD", TaxCodes.of("BTW9", "EXEMPT")));
    }

    @Test
    void a_code_is_made_from_the_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(VatCodesViewModel.class, "TaxSetupFeature.codes"), Language.NB);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        desk.type(robot, "codeName", "MVA11");
        desk.type(robot, "codeWords", "Fisk");
        desk.type(robot, "percent", "11,11");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.salesTax().codes().all()).anySatisfy(code -> {
            assertThat(code.code()).isEqualTo("MVA11");
            assertThat(code.rates()).extracting(rate -> rate.percent().toString()).containsExactly("11.11");
        });
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(VatGroupsViewModel.class, "TaxSetupFeature.groups"));
        assertThat(Pictures.folder().resolve("VatGroupsView-nl-dark.png")).exists();
    }
}

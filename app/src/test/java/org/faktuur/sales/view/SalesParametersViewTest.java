package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.MergeKey;
import org.faktuur.sales.MergeKeys;
import org.faktuur.sales.SalesParameters;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SalesParametersViewTest {

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

    private SalesParametersViewModel page() {
        return desk.page(SalesParametersViewModel.class, "SalesSetupFeature.parameters");
    }

    private SalesParameters kept() {
        return desk.office.sales().rules().parameters();
    }

    @Test
    void a_company_starts_with_the_standard_ones() {
        var page = page();
        assertThat(kept()).isEqualTo(SalesParameters.STANDARD);
        assertThat(page.save().why().get()).isPresent();
    }

    @Test
    void what_is_chosen_holds_from_now_on() {
        var page = page();
        var hands = desk.hands(page.form());
        hands.choose("summary", SummaryUpdate.INVOICE_ACCOUNT).choose("creditCheck", CreditCheck.BALANCE_AND_ALL)
                .choose("creditMessage", SalesParameters.Message.WARNING).tick("creditCorrection", true)
                .tick("zeroRevenue", false).tick("discountOnTax", false).tick("stopAtFirstError", true);
        Set.of("keyTerms", "keyDiscount", "keyMethod", "keyVatGroup", "keyProfile", "keyReturn")
                .forEach(key -> hands.tick(key, false));
        hands.tick("keyMonth", true);
        page.save().run();
        assertThat(kept()).isEqualTo(new SalesParameters(
                new MergeKeys(Set.of(MergeKey.LANGUAGE, MergeKey.SHIPPING_MONTH)),
                new SalesParameters.Defaults(SummaryUpdate.INVOICE_ACCOUNT, CreditCheck.BALANCE_AND_ALL, true, true),
                new SalesParameters.Credit(SalesParameters.Message.WARNING, false),
                new SalesParameters.Entries(false, false)));
        assertThat(page.form().changed().get()).isFalse();
        assertThat(desk.said()).isEqualTo("Orders are invoiced this way from now on.");
    }

    @Test
    void a_merge_key_is_switched_off_from_the_keyboard(FxRobot robot) {
        desk.show(stage, page(), Language.NL);
        OnScreen.run(() -> robot.lookup("#keyTerms").query().requestFocus());
        robot.type(KeyCode.SPACE);
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(kept().keys().switchedOn()).doesNotContain(MergeKey.PAYMENT_TERMS).contains(MergeKey.LANGUAGE);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("SalesParametersView-nl-dark.png")).exists();
    }
}

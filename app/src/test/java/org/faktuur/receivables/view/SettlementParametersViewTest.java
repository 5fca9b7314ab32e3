package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.receivables.DiscountUse;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SettlementParametersViewTest {

    private final ReceivablesDesk desk = new ReceivablesDesk();
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
    void the_choices_are_kept() {
        var page = desk.page(SettlementParametersViewModel.class, "ReceivablesFeature.parameters");
        desk.show(stage, page);
        OnScreen.run(() -> new FormHands(page.form(), desk.posted.desk).type("tolerance", "0.50")
                .choose("discountUse", DiscountUse.UNSPECIFIC).tick("taxFollows", true).tick("partDiscount", false));
        OnScreen.press(stage, "save");
        var rules = desk.posted.office.payments().parameters().rules();
        assertThat(rules.tolerance()).isEqualByComparingTo("0.50");
        assertThat(rules.discountUse()).isEqualTo(DiscountUse.UNSPECIFIC);
        assertThat(rules.taxFollowsDiscount()).isTrue();
        assertThat(rules.partDiscount()).isFalse();
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, desk.page(SettlementParametersViewModel.class, "ReceivablesFeature.parameters"),
                "SettlementParametersView");
    }
}

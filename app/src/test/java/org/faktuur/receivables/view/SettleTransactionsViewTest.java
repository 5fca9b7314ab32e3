package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.receivables.ReceivablesRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SettleTransactionsViewTest {

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
    void a_credit_note_is_settled_with_an_invoice_as_proposed() {
        var page = desk.pages.settle("C100");
        desk.show(stage, page);
        OnScreen.press(stage, "propose");
        assertThat(desk.posted.words(page.sums().get())).isEqualTo("What is marked comes out.");
        OnScreen.press(stage, "ok");

        assertThat(desk.open("C100", "F2026-0001")).contains(Money.parse("EUR 719.95"));
        assertThat(desk.open("C100", "CN2026-0001")).isEmpty();
        assertThat(desk.posted.navigator.messages.getLast().links()).hasSize(1);
    }

    @Test
    void nothing_marked_settles_nothing() {
        var page = desk.pages.settle("C100");
        page.onShown();
        page.ok().run();
        assertThat(page.problems().get()).containsExactly(new ReceivablesRefusal.NothingToSettle());
    }

    @Test
    void it_can_be_pictured() {
        var page = desk.pages.settle("C100");
        page.onShown();
        page.proposing().run();
        desk.picture(stage, page, "SettleTransactionsView");
    }
}

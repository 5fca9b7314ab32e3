package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class TransactionViewTest {

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
    void a_settlement_is_undone_after_a_question() {
        desk.pay("C100", "780.45", "F2026-0001");
        var page = (TransactionViewModel) desk.page(ReceivablesDesk.payment("P2026-0001"));
        desk.show(stage, page);
        assertThat(page.settlements()).singleElement()
                .satisfies(row -> assertThat(row.others()).isEqualTo("F2026-0001"));
        desk.posted.dialogs.answer = true;
        OnScreen.press(stage, "undo");

        assertThat(page.settlements()).extracting(row -> row.settlement().number())
                .containsExactly("S2026-0001", "S2026-0002");
        assertThat(desk.open("C100", "F2026-0001")).contains(Money.parse("EUR 780.45"));
        OnScreen.press(stage, "undo");
        assertThat(desk.posted.words(desk.posted.navigator.messages.getLast().words())).contains("S2026-0002");
    }

    @Test
    void a_settlement_opens_the_payment_that_made_it_and_its_voucher() {
        desk.pay("C100", "780.45", "F2026-0001");
        var page = (TransactionViewModel) desk.page(new DocumentRef(DocumentKind.SETTLEMENT, "S2026-0001"));
        assertThat(desk.posted.words(page.heading())).isEqualTo("Payment P2026-0001");
        page.voucher().run();
        assertThat(desk.posted.navigator.documents)
                .containsExactly(new DocumentRef(DocumentKind.VOUCHER, "V2026-0005"));
    }

    @Test
    void it_can_be_pictured() {
        desk.pay("C100", "780.45", "F2026-0001");
        desk.picture(stage, desk.page(ReceivablesDesk.payment("P2026-0001")), "TransactionView");
    }
}

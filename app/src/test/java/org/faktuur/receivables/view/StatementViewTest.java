package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.shell.FormHands;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class StatementViewTest {

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
    void documents_stand_with_the_balance_after_them() {
        desk.pay("C100", "700", "");
        var page = desk.pages.statement(Optional.of("C100"));
        desk.show(stage, page);
        assertThat(page.rows().rows()).extracting(StatementRow::balance).containsExactly(
                Money.parse("EUR 780.45"), Money.parse("EUR 719.95"), Money.parse("EUR 19.95"));
        OnScreen.run(() -> new FormHands(page.form(), desk.posted.desk).tick("openOnly", true));
        OnScreen.settle();
        assertThat(page.rows().rows()).extracting(StatementRow::amount)
                .containsExactly(Money.parse("EUR 80.45"), Money.parse("EUR -60.50"));
    }

    @Test
    void its_paper_is_in_the_customers_language() {
        var page = desk.pages.statement(Optional.of("C100"));
        page.onShown();
        page.paper().run();
        assertThat(desk.papers.getFirst().title()).isEqualTo("Rekeningoverzicht C100 2026-03-10");
        assertThat(desk.papers.getFirst().pdf().get().isDone()).isTrue();
    }

    @Test
    void it_can_be_pictured() {
        desk.pay("C100", "700", "");
        desk.picture(stage, desk.pages.statement(Optional.of("C100")), "StatementView");
    }
}

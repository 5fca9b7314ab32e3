package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.PostedDesk;
import org.faktuur.ReceivablesDesk;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.faktuur.shell.PagedTable;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CustomerTransactionsViewTest {

    private final ReceivablesDesk receivables = new ReceivablesDesk();
    private final PostedDesk desk = receivables.posted;
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
    void every_document_stands_there_with_what_is_open_and_opens_with_enter(FxRobot robot) {
        var list = list();
        desk.show(stage, list, Language.EN, Look.LIGHT);
        assertThat(list.transactions().rows()).extracting(CustomerTransactionRow::open)
                .contains(Money.parse("EUR 780.45"), Money.parse("EUR -60.50"));

        robot.interact(robot.lookup("#transactions").queryAs(PagedTable.class).table()::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(desk.navigator.documents.getFirst().kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
        list.transactions().open(list.transactions().rows().getLast());
        assertThat(desk.navigator.documents.getLast()).isEqualTo(new DocumentRef(DocumentKind.INVOICE, "F2026-0001"));
    }

    @Test
    void the_open_ones_of_a_customer_are_listed_until_they_are_settled() {
        receivables.pay("C100", "780.45", "F2026-0001");
        var open = receivables.pages.transactions(Optional.of("C100"), true);
        open.onShown();
        assertThat(open.transactions().rows()).extracting(CustomerTransactionRow::documentNumber)
                .containsExactly("CN2026-0001");
        open.settlements().run();
        assertThat(desk.navigator.pages.getLast()).isInstanceOf(TransactionViewModel.class);
        open.statement().run();
        assertThat(desk.navigator.pages.getLast()).isInstanceOf(StatementViewModel.class);
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, list(), "CustomerTransactionsView");
    }

    private CustomerTransactionsViewModel list() {
        return receivables.pages.transactions(Optional.empty(), false);
    }
}

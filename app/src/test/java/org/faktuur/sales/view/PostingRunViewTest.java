package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.printing.HandOut;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class PostingRunViewTest {

    private final PostingDesk desk = new PostingDesk();
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
    void a_run_over_many_says_what_came_of_each_and_opens_it(FxRobot robot) {
        var page = run();
        SalesScreen.show(stage, page, Language.EN);
        assertThat(page.mayClose()).isFalse();
        assertThat(OnScreen.find(stage, "stop", Button.class).isDisabled()).isFalse();

        OnScreen.run(desk.background::release);

        assertThat(page.rows()).extracting(RunRow::verdict).containsExactly(InvoiceVerdict.REFUSED,
                InvoiceVerdict.POSTED, InvoiceVerdict.POSTED);
        assertThat(OnScreen.find(stage, "summary", Label.class).getText())
                .isEqualTo("2 posted · 1 refused · 0 not reached");
        assertThat(OnScreen.find(stage, "stop", Button.class).isDisabled()).isTrue();
        assertThat(page.mayClose()).isTrue();
        OnScreen.run(() -> OnScreen.find(stage, "invoices", javafx.scene.Node.class).requestFocus());
        SalesScreen.type(robot, "", KeyCode.HOME, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.SALES_ORDER, "SO-000002"),
                new DocumentRef(DocumentKind.INVOICE, "F2026-0001"));
    }

    @Test
    void the_history_keeps_the_run_and_opens_from_its_page_and_its_messages() {
        var page = run();
        assertThat(page.history().why().get()).isPresent();
        desk.background.release();

        assertThat(desk.history()).extracting(BatchLine::outcome)
                .containsExactly(BatchOutcome.MADE, BatchOutcome.FAILED, BatchOutcome.MADE);
        assertThat(desk.navigator.messages).extracting(message -> desk.words(message.words())).containsExactly(
                "Posted: 2 invoices, F2026-0001 to F2026-0002 · 121.00 EUR.",
                "Not posted: 1. The page of the run says why.");
        desk.navigator.pages.clear();
        page.history().run();
        desk.navigator.messages.getLast().links().getLast().act().run();
        assertThat(desk.navigator.pages).hasSize(2)
                .allSatisfy(opened -> assertThat(opened).isInstanceOf(PostingDesk.PostingRunPage.class));
    }

    @Test
    void a_run_that_is_stopped_leaves_the_rest_unposted() {
        var page = run();
        page.stop().run();
        desk.background.release();

        assertThat(page.rows()).extracting(RunRow::verdict).containsOnly(InvoiceVerdict.NOT_REACHED).hasSize(3);
        assertThat(desk.invoices()).isZero();
    }

    @Test
    void it_is_pictured() {
        var page = run();
        desk.background.release();
        for (var look : List.of(Look.LIGHT, Look.DARK)) {
            assertThat(Pictures.of(page, Language.NL, look, 1100, 420)).exists();
        }
    }

    private PostingRunViewModel run() {
        var orders = List.of(order(desk.office, "C100", line(1, "P1", "2", "25", "0")),
                order(desk.office, "C300", line(1, "P1", "2", "25", "0")),
                order(desk.office, "C100", line(1, "P1", "2", "25", "0")));
        desk.background.holds = true;
        desk.startRun(new PostingJob(InvoicePlan.apart(orders.stream().map(each -> each.number()).toList()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TestOffice.TODAY),
                new PostingJob.Printing(false, PrintWhen.AFTER, HandOut.By.SCREEN)));
        return (PostingRunViewModel) desk.navigator.pages.getLast();
    }
}

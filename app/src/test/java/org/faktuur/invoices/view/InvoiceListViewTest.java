package org.faktuur.invoices.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.documents.PaperToShow;
import org.faktuur.invoices.InvoiceRow;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.faktuur.shell.PagedTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class InvoiceListViewTest {

    private final PaperDesk papers = new PaperDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        papers.desk.close();
    }

    @Test
    void the_journal_opens_an_invoice_with_enter_and_its_voucher_with_the_button(FxRobot robot) {
        papers.desk.show(stage, papers.pages.list(), Language.EN, Look.LIGHT);
        robot.interact(robot.lookup("#invoices").queryAs(PagedTable.class).table()::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER).clickOn("#voucher");
        assertThat(papers.desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.INVOICE, "F2026-0003"),
                new DocumentRef(DocumentKind.VOUCHER, "V2026-0003"));
    }

    @Test
    void the_papers_of_the_marked_invoices_open_together() {
        var list = papers.pages.list();
        list.onShown();
        assertThat(list.invoices().rows()).extracting(InvoiceRow::number).hasSize(4);
        list.invoices().mark(list.invoices().rows().get(3));
        list.invoices().mark(list.invoices().rows().get(2));

        list.print().run();

        assertThat(papers.opened).extracting(PaperToShow::title).containsExactly("F2026-0001 – F2026-0002");
        assertThat(papers.opened.getFirst().fileName()).isEqualTo("F2026-0001_F2026-0002.pdf");
        assertThat(papers.opened.getFirst().pdf().get().orElseThrow()).isNotEmpty();
    }

    @Test
    void credit_notes_open_as_such_and_invoices_are_found_by_number_and_name() {
        var feature = new InvoicesFeature(papers.pages);
        var list = papers.pages.list();
        list.onShown();
        list.open().run();
        assertThat(papers.desk.navigator.documents.getFirst().kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
        assertThat(feature.find("0002", 5)).extracting(found -> found.document().number()).contains("F2026-0002");
        assertThat(feature.find("customer c4", 5)).extracting(found -> found.document().number())
                .containsExactly("F2026-0002");
        assertThat(feature.opens(DocumentKind.CREDIT_NOTE)).isTrue();
    }

    @Test
    void it_can_be_pictured() {
        papers.desk.picture(stage, papers.pages.list(), "InvoiceListView");
    }
}

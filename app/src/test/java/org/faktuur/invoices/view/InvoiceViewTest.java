package org.faktuur.invoices.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.invoices.InvoiceRefusal;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Course;
import org.faktuur.printing.PrintLog;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.billing.PostProjectInvoices;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.session.Language;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Look;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class InvoiceViewTest {

    private final PaperDesk papers = new PaperDesk();
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        papers.desk.close();
    }

    @Test
    void the_paper_stands_left_and_the_facts_right(FxRobot robot) {
        show("F2026-0001");
        assertThat(robot.lookup("#heading").queryAs(Label.class).getText())
                .isEqualTo("Invoice F2026-0001, Customer C100");
        assertThat(robot.lookup("#paper").queryAs(ImageView.class).getImage()).isNotNull();
        assertThat(robot.lookup("#totalValue").queryAs(Label.class).getText().replace('\u00a0', ' '))
                .isEqualTo("780.45 EUR");
    }

    @Test
    void the_trail_goes_from_order_over_slip_to_voucher(FxRobot robot) {
        show("F2026-0003");
        robot.clickOn("#trail0").clickOn("#trail1").clickOn("#trail3").clickOn("#voucher").clickOn("#customerLink");
        assertThat(papers.desk.navigator.documents).extracting(DocumentRef::kind).containsExactly(
                DocumentKind.SALES_ORDER, DocumentKind.PACKING_SLIP, DocumentKind.VOUCHER, DocumentKind.VOUCHER,
                DocumentKind.CUSTOMER);
    }

    @Test
    void the_trail_of_a_project_goes_from_what_is_corrected_over_contract_and_project_invoice() {
        var office = ProjectOffice.fill(papers.desk.office);
        var drafting = new Drafting(office);
        var original = drafting.confirmed("8").number();
        var correction = drafting.confirm(office.projects().correctProjectInvoice().begin(original).orElseThrow()).number();
        var posted = new OfficeProjectBilling(office).postProjectInvoices().post(List.of(original, correction),
                Course.all()).stream().map(each -> each.posted().orElseThrow().invoice().number()).toList();
        var page = papers.pages.invoice(posted.getLast());
        page.refresh();
        var texts = Texts.ofEverything(Language.EN);
        assertThat(page.trail().getValue()).extracting(link -> link.words().in(texts)).startsWith(posted.getFirst(),
                "PC-0001", correction, posted.getLast());
    }

    @Test
    void saving_the_paper_writes_the_file_and_the_next_one_is_a_copy(FxRobot robot)
            throws IOException {
        show("F2026-0001");
        var file = folder.resolve("F2026-0001.pdf");
        papers.desk.dialogs.file = Optional.of(file);
        robot.clickOn("#save");
        assertThat(file).isNotEmptyFile();
        assertThat(papers.desk.office.papers().log().of(PaperKind.INVOICE, "F2026-0001")).containsExactly(
                new PrintLog.Entry(PaperKind.INVOICE, "F2026-0001", 0, Destination.FILE, file.toString()));
        var again = papers.desk.office.papers().printInvoice().pdf("F2026-0001").orElseThrow();
        assertThat(again).isNotEqualTo(Files.readAllBytes(file));
    }

    @Test
    void control_p_prints_the_paper(FxRobot robot) {
        show("F2026-0001");
        robot.interact(() -> Commands.listenForKeys(stage.getScene().getRoot()));
        robot.clickOn("#trail2").press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        assertThat(papers.desk.navigator.messages).hasSize(1);
    }

    @Test
    void an_invoice_that_is_not_there_says_so() {
        var page = papers.pages.invoice("F9");
        page.onShown();
        assertThat(page.refusals().get()).isEqualTo(List.of(new InvoiceRefusal.NoSuchInvoice("F9")));
        assertThat(page.paper().get()).isEmpty();
        assertThat(page.voucher().why().get()).contains(new InvoiceRefusal.NoSuchInvoice("F9"));
    }

    @Test
    void it_can_be_pictured() {
        papers.desk.picture(stage, papers.pages.invoice("F2026-0002"), "InvoiceView");
    }

    private void show(String number) {
        papers.desk.show(stage, papers.pages.invoice(number), Language.EN, Look.LIGHT);
    }
}

package org.faktuur.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.PaperName;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.printing.PrintLog;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.printing.PrintSetup;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintInvoiceTest {

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_posted_invoice_is_printed_in_the_customers_language() throws IOException {
        var number = post("2");
        var words = words(office.papers().printInvoice().pdf(number).orElseThrow());
        assertThat(words).contains("Factuur", number, "Voorbeeld B.V.", "Netto 30 dagen", "60,50").doesNotContain("Kopie");
    }

    @Test
    void what_was_handed_out_before_is_a_copy_of_the_kept_original() throws IOException {
        var number = post("2");
        var shown = office.papers().printInvoice().show(List.of(number), 0);
        var original = shown.pdf().orElseThrow();
        assertThat(kept(number)).isEmpty();
        shown.handedOut(Destination.PRINTER, "Laser");
        assertThat(kept(number)).contains(original);
        setUp(PrintSetup.none(PaperKind.INVOICE, "").withFooters(Map.of(Language.NL, "Tot ziens")));
        assertThat(words(office.papers().printInvoice().pdf(number).orElseThrow())).contains("Kopie", number, "60,50")
                .doesNotContain("Tot ziens");
    }

    @Test
    void several_invoices_are_one_file_in_order() throws IOException {
        var numbers = List.of(post("2"), post("3"));
        var joined = office.papers().printInvoice().show(numbers, 0).pdf().orElseThrow();
        assertThat(words(joined)).containsSubsequence(numbers.getFirst(), numbers.getLast());
        try (var pdf = Loader.loadPDF(joined)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void an_invoice_that_is_not_there_is_refused() {
        assertThat(office.papers().printInvoice().pdf("F9").refusals())
                .containsExactly(new InvoiceRefusal.NoSuchInvoice("F9"));
        var number = post("1");
        assertThat(office.papers().printInvoice().show(List.of(number, "F9"), 0).pdf().refusals()).hasSize(1);
        assertThat(office.papers().printInvoice().handOut(List.of("F9", number), HandOut.By.SCREEN))
                .extracting(HandedOut::refusals)
                .containsExactly(List.of(new InvoiceRefusal.NoSuchInvoice("F9")), List.of());
    }

    @Test
    void the_original_and_its_copies_go_where_print_management_says() throws IOException {
        var number = post("2");
        setUp(PrintSetup.none(PaperKind.INVOICE, "").with(List.of(
                entry(Part.ORIGINAL, file("{number}_{customer}_{date}")), entry(Part.COPY, file("copy-{number}")),
                entry(Part.COPY, new PrintDestination.Printer("nowhere", false)),
                entry(Part.COPY, new PrintDestination.EMail("")))).withFooters(Map.of(Language.NL, "Tot ziens")));
        var done = office.papers().printInvoice().handOut(List.of(number), HandOut.By.PRINT_MANAGEMENT).getFirst();

        var file = folder.resolve(number + "_C100_" + TODAY + ".pdf");
        assertThat(words(Files.readAllBytes(file))).contains(number, "Tot ziens").doesNotContain("Kopie");
        assertThat(words(Files.readAllBytes(folder.resolve("copy-" + number + ".pdf")))).contains("Kopie");
        assertThat(done.refusals()).containsExactly(new PrintRefusal.PrinterGone("nowhere"),
                new PrintRefusal.NoEMailAddress("C100"));
        assertThat(kept(number)).contains(Files.readAllBytes(file));
        assertThat(office.papers().log().of(PaperKind.INVOICE, number)).containsExactly(
                new PrintLog.Entry(PaperKind.INVOICE, number, 0, Destination.FILE, file.toString()),
                new PrintLog.Entry(PaperKind.INVOICE, number, 1, Destination.FILE,
                        folder.resolve("copy-" + number + ".pdf").toString()));
    }

    @Test
    void an_original_that_went_nowhere_is_still_an_original() throws IOException {
        var number = post("2");
        setUp(PrintSetup.none(PaperKind.INVOICE, "").with(List.of(
                entry(Part.ORIGINAL, new PrintDestination.File(folder.resolve("gone").toString(), "")))));
        var done = office.papers().printInvoice().handOut(List.of(number), HandOut.By.PRINT_MANAGEMENT).getFirst();
        assertThat(done.refusals()).containsExactly(new PrintRefusal.FolderGone(folder.resolve("gone").toString()));
        assertThat(words(office.papers().printInvoice().pdf(number).orElseThrow())).doesNotContain("Kopie");
        assertThat(kept(number)).isPresent();
    }

    @Test
    void a_second_hand_out_writes_a_copy_beside_the_first_file() throws IOException {
        var number = post("2");
        setUp(PrintSetup.none(PaperKind.INVOICE, "").with(List.of(entry(Part.ORIGINAL, file("")))));
        office.papers().printInvoice().handOut(List.of(number), HandOut.By.PRINT_MANAGEMENT);
        office.papers().printInvoice().handOut(List.of(number), HandOut.By.PRINT_MANAGEMENT);
        assertThat(words(Files.readAllBytes(folder.resolve(number + ".pdf")))).doesNotContain("Kopie");
        assertThat(words(Files.readAllBytes(folder.resolve(number + " (2).pdf")))).contains("Kopie");
    }

    @Test
    void without_print_management_the_original_goes_to_the_screen_alone() {
        var number = post("2");
        setUp(PrintSetup.none(PaperKind.INVOICE, "").with(List.of(entry(Part.ORIGINAL, file("")))));
        var done = office.papers().printInvoice().handOut(List.of(number), HandOut.By.SCREEN).getFirst();
        assertThat(done.sentTo(Destination.SCREEN)).hasSize(1);
        assertThat(kept(number)).isPresent();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_pro_forma_invoice_is_noted_and_kept_nowhere() throws IOException {
        var order = order(office, "C100", line(1, "P1", "2", "25", "0"));
        var proposed = office.postSalesInvoice().preview(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)).getFirst().outcome().orElseThrow()
                .ready().invoice();
        setUp(PrintSetup.none(PaperKind.PRO_FORMA, "").with(List.of(entry(Part.ORIGINAL, file("pro-forma-{number}"))))
                .withFooters(Map.of(Language.NL, "Ter informatie")));
        for (var turn = 0; turn < 2; turn++) {
            office.papers().printInvoice().handOutProForma(List.of(proposed), HandOut.By.PRINT_MANAGEMENT);
        }
        var paper = words(Files.readAllBytes(folder.resolve("pro-forma-" + order.number() + " (2).pdf")));
        assertThat(paper).contains("Pro-formafactuur", "Ter informatie").doesNotContain("Kopie");
        assertThat(office.papers().log().of(PaperKind.PRO_FORMA, order.number())).hasSize(2);
        assertThat(words(office.papers().printInvoice().proForma(List.of(proposed)).pdf().orElseThrow()))
                .contains("Pro-formafactuur");
    }

    private Optional<byte[]> kept(String number) {
        return office.papers().archive().byName(new PaperName(PaperKind.INVOICE, number, TODAY));
    }

    private void setUp(PrintSetup setup) {
        office.papers().savePrintSetup().save(setup).orElseThrow();
    }

    private PrintDestination file(String name) {
        return new PrintDestination.File(folder.toString(), name);
    }

    private static PrintEntry entry(Part part, PrintDestination destination) {
        return new PrintEntry(part, "", 1, destination, PrintCondition.ALWAYS);
    }

    private String post(String quantity) {
        var order = order(office, "C100", line(1, "P1", quantity, "25", "0"));
        return office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)).getFirst().outcome().orElseThrow().invoice()
                .number();
    }

    private static String words(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}

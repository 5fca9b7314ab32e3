package org.faktuur.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.documents.Destination;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintInvoiceTest {

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
        var words = words(office.printInvoice().pdf(number).orElseThrow());
        assertThat(words).contains("Factuur", number, "Voorbeeld B.V.", "Netto 30 dagen", "60,50").doesNotContain("Kopie");
    }

    @Test
    void what_was_handed_out_before_is_a_copy() throws IOException {
        var number = post("2");
        office.printInvoice().handedOut(List.of(number), Destination.PRINTER);
        assertThat(words(office.printInvoice().pdf(number).orElseThrow())).contains("Kopie");
        assertThat(office.printInvoice().paper(number).orElseThrow().heading().copy()).isTrue();
    }

    @Test
    void several_invoices_are_one_file_in_order() throws IOException {
        var numbers = List.of(post("2"), post("3"));
        var joined = office.printInvoice().pdf(numbers).orElseThrow();
        assertThat(words(joined)).containsSubsequence(numbers.getFirst(), numbers.getLast());
        try (var pdf = Loader.loadPDF(joined)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void an_invoice_that_is_not_there_is_refused() {
        assertThat(office.printInvoice().pdf("F9").refusals())
                .containsExactly(new InvoiceRefusal.NoSuchInvoice("F9"));
        assertThat(office.printInvoice().pdf(List.of(post("1"), "F9")).refusals()).hasSize(1);
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

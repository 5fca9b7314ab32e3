package org.faktuur.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.Particulars;
import org.faktuur.documents.Document;
import org.faktuur.documents.HtmlDocument;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.VatTreatment;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.faktuur.tax.TaxCodes;
import org.junit.jupiter.api.Test;

/// What an invoice's paper says: what was posted, and what the law of the seller's country asks for.
class InvoiceDocumentTest {

    private static final Particulars DUTCH = new Particulars("Voorbeeld B.V.",
            new PostalAddress("Kade 1", "1011 AB", "Amsterdam", "", "NL"), "12345678", "NL001234567B01", false,
            new Particulars.Bank("NL91ABNA0417164300", "ABNANL2A"),
            new Particulars.Reach("info@voorbeeld.example", "020-1234567", "voorbeeld.example"));
    private static final Particulars NORWEGIAN = new Particulars("Fjordlys Møbler AS",
            new PostalAddress("Strandgaten 4", "5013", "Bergen", "", "NO"), "974760673", "NO974760673MVA", true,
            new Particulars.Bank("NO9386011117947", "DNBANOKK"),
            new Particulars.Reach("faktura@fjordlys.example", "+47 55 12 34 56", "fjordlys.example"));

    @Test
    void a_dutch_invoice_says_what_the_law_asks_for() {
        var words = printed(InvoiceDocument.of(posted(invoice(Language.NL, "EUR", "1")), DUTCH, words(Language.NL)));

        assertThat(words).contains("Factuur", "F2025-0001", "10-03-2025", "Voorbeeld B.V.", "Kade 1", "1011 AB Amsterdam",
                "KvK 12345678", "NL001234567B01", "Cave Wholesales", "Main street 1", "Netto 30 dagen", "09-04-2025",
                "08-03-2025", "Speaker", "25,00", "250,00", "5 %", "380,00", "645,00", "21 %", "135,45", "780,45",
                "NL91 ABNA 0417 1643 00", "SO-1", "PS-1", "Your order 77");
    }

    @Test
    void a_norwegian_invoice_says_what_the_law_asks_for() {
        var words = printed(InvoiceDocument.of(posted(invoice(Language.NB, "EUR", "1")), NORWEGIAN, words(Language.NB)));

        assertThat(words).contains("Faktura", "F2025-0001", "10.03.2025", "Fjordlys Møbler AS", "974 760 673", "MVA",
                "Foretaksregisteret", "Cave Wholesales", "Rotterdam", "08.03.2025", "09.04.2025", "8601 11 17947",
                "780,45");
    }

    @Test
    void the_place_of_delivery_stands_there_only_where_it_is_another() {
        var paper = InvoiceDocument.of(posted(invoice(Language.EN, "EUR", "1")), DUTCH, words(Language.EN));
        assertThat(paper.heading().delivery().place()).containsExactly("Cave Wholesales", "Harbour 3",
                "3011 AA Rotterdam");

        var at = invoice(Language.EN, "EUR", "1");
        var own = new InvoiceToPost(new InvoiceParties(new InvoiceParties.Receiver("US-004", "Cave Wholesales",
                at.parties().payer().address()), at.parties().payer(), Language.EN), at.dates(), at.terms(),
                at.references(), at.content());
        assertThat(InvoiceDocument.of(posted(own), DUTCH, words(Language.EN)).heading().delivery().place()).isEmpty();
    }

    @Test
    void the_country_is_named_unless_it_is_the_sellers_own() {
        var invoice = posted(invoice(Language.NB, "EUR", "1"));
        assertThat(InvoiceDocument.of(invoice, DUTCH, words(Language.EN)).buyer().address())
                .containsExactly("Main street 1", "1011 AA Amsterdam");
        assertThat(InvoiceDocument.of(invoice, NORWEGIAN, words(Language.EN)).buyer().address())
                .containsExactly("Main street 1", "1011 AA Amsterdam", "Nederland");
    }

    @Test
    void in_another_currency_the_vat_stands_in_the_companys_too() {
        var paper = InvoiceDocument.of(posted(InvoiceFixture.worked("USD", "0.9213")), DUTCH, words(Language.EN));
        assertThat(paper.content().totals().orElseThrow().own().orElseThrow().tax())
                .isEqualTo(Money.parse("EUR 124.79"));
    }

    @Test
    void a_negative_total_is_a_credit_note() {
        var line = InvoiceFixture.line(1, "1000", "Speaker", "-2", "25.00", "0", "14.00", "EUR");
        var credit = InvoiceFixture.invoice("EUR", "1", Language.NL, List.of(line), "0.00");
        var paper = InvoiceDocument.of(posted(credit), DUTCH, words(Language.EN));
        assertThat(paper.heading().kind()).isEqualTo(PaperKind.CREDIT_NOTE);
        assertThat(printed(paper)).contains("Creditnota", "-60,50");
    }

    @Test
    void a_pro_forma_has_no_number_and_says_what_it_is() {
        var paper = InvoiceDocument.proForma(invoice(Language.EN, "EUR", "1"), DUTCH, words(Language.EN));
        assertThat(paper.heading().number()).isEmpty();
        assertThat(printed(paper)).contains("Pro forma invoice").doesNotContain("F2025");
    }

    @Test
    void what_bears_no_vat_code_is_outside_vat() {
        var taxed = InvoiceFixture.line(1, "1000", "Speaker", "2", "25.00", "0", "14.00", "USD");
        var line = new InvoiceLine(taxed.source(), taxed.item(), taxed.quantity(), taxed.pricing(),
                new InvoiceLine.Vat(TaxCodes.NONE, taxed.net().minus(taxed.net())), taxed.net());
        var at = InvoiceFixture.worked("USD", "1");
        var invoice = new InvoiceToPost(at.parties(), at.dates(), at.terms(), at.references(),
                new InvoiceToPost.Content(List.of(line), List.of(), List.of()));

        var paper = InvoiceDocument.of(posted(invoice), DUTCH, words(Language.EN));

        assertThat(paper.content().lines().getFirst().pricing().orElseThrow().vat().treatment())
                .isEqualTo(VatTreatment.OUTSIDE);
        assertThat(printed(paper)).contains("50.00");
    }

    private static InvoiceToPost invoice(Language language, String currency, String rate) {
        return InvoiceFixture.invoice(currency, rate, language, List.of(
                InvoiceFixture.line(1, "1000", "Speaker", "10", "25.00", "0", "14.00", currency),
                InvoiceFixture.line(2, "2000", "Amplifier", "4", "100.00", "5", "60.00", currency)), "15.00");
    }

    private static Texts words(Language language) {
        return Texts.of(language, "invoices/invoices");
    }

    private static Invoice posted(InvoiceToPost invoice) {
        return new Invoice("F2025-0001", invoice.kind(), "V2025-0001", 1, invoice);
    }

    private static String printed(Document paper) {
        try (var pdf = Loader.loadPDF(new HtmlDocument().pdf(paper))) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

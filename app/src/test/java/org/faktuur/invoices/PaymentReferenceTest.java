package org.faktuur.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.Particulars;
import org.faktuur.documents.Document;
import org.faktuur.documents.HtmlDocument;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.receivables.KidMethod;
import org.faktuur.returns.DispositionAction;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What posted invoices ask to be paid under, and what credit notes refer to, on the paper.
class PaymentReferenceTest {

    private static final Particulars NORWEGIAN = new Particulars("Fjordlys Møbler AS",
            new PostalAddress("Strandgaten 4", "5013", "Bergen", "", "NO"), "974760673", "NO974760673MVA", true,
            new Particulars.Bank("NL91ABNA0417164300", "DNBANOKK"), new Particulars.Reach("", "", ""));

    private final Office office = TestOffice.open();
    private final Returning returning = Returning.in(office);

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    @Test
    void an_invoice_bears_the_kid_that_was_agreed_when_it_was_posted_for_ever() {
        agree(new KidAgreement(KidMethod.MOD10, 12));
        var invoice = invoiced();

        agree(KidAgreement.NONE);

        assertThat(read(invoice).kid()).isEqualTo("000202600011");
        assertThat(printed(InvoiceDocument.of(read(invoice), NORWEGIAN, Texts.of(Language.NB, "invoices/invoices"))))
                .containsPattern("KID\\s").contains("000202600011", "NL91 ABNA 0417 1643 00");
        assertThat(read(invoiced()).paymentReference()).isEqualTo("F2026-0002");
    }

    @Test
    void an_agreement_for_another_account_than_the_printed_one_is_left_alone() {
        office.transactions().run(() -> {
            office.payments().bankAccounts().save(new BankAccount("KR", "Kroner", "NO9386011117947", EUR,
                    new KidAgreement(KidMethod.MOD11, 0)));
            return null;
        });

        assertThat(read(invoiced()).kid()).isEmpty();
    }

    @Test
    void a_credit_note_prints_number_and_date_of_its_invoice_and_the_reason() {
        var order = returning.registered(returning.expected(invoiced(), "4", "RESTOCK"), DispositionAction.CREDIT);
        returning.received(order);
        var note = read(returning.invoiced(order.number()).invoice().number());

        for (var language : List.of(Language.EN, Language.NL, Language.NB)) {
            var texts = Texts.of(language, "invoices/invoices");
            assertThat(printed(InvoiceDocument.of(in(language, note), TestOffice.particulars(), texts)))
                    .containsPattern("F2026-0001 \\p{L}+ " + Pattern.quote(texts.formats().date(TODAY)))
                    .contains("Not needed");
        }
        assertThat(note.kid()).isEmpty();
    }

    private static Invoice in(Language language, Invoice note) {
        var content = note.content();
        var parties = content.parties();
        return new Invoice(note.number(), note.kind(), note.voucher(), note.seller(), new InvoiceToPost(
                new InvoiceParties(parties.receiver(), parties.payer(), language), content.dates(), content.terms(),
                content.references(), content.content()));
    }

    private void agree(KidAgreement kid) {
        office.transactions().run(() -> {
            var known = office.payments().bankAccounts().byCode("BANK").orElseThrow();
            office.payments().bankAccounts().save(new BankAccount(known.code(), known.name(), known.iban(),
                    known.currency(), kid));
            return null;
        });
    }

    private String invoiced() {
        return returning.invoiced(order(office, "C100", line(1, "P1", "10", "25", "10")).number()).invoice().number();
    }

    private Invoice read(String number) {
        return office.invoices().byNumber(number).orElseThrow();
    }

    private static String printed(Document paper) {
        try (var pdf = Loader.loadPDF(new HtmlDocument().pdf(paper))) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

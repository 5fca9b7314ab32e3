package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import org.faktuur.documents.PaperKind;
import org.faktuur.mail.LetterKind;
import org.faktuur.mail.LetterText;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.MailWords;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.printing.PrintSetup;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficeLettersTest {

    private final Office office = TestOffice.open();

    @AfterEach
    void close() {
        office.close();
    }

    private HandedOut handOut(String address) {
        office.transactions().run(() -> {
            office.papers().setups().save(PrintSetup.none(PaperKind.INVOICE, "").with(List.of(new PrintEntry(
                    Part.ORIGINAL, "", 1, new PrintDestination.EMail(address), PrintCondition.ALWAYS))));
            return address;
        });
        var order = order(office, "C100", line(1, "P1", "4", "25", "0"));
        var posted = office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)).getFirst().outcome().orElseThrow();
        return office.papers().printInvoice().handOut(List.of(posted.invoice().number()),
                HandOut.By.PRINT_MANAGEMENT).getFirst();
    }

    @Test
    void an_invoice_for_e_mail_waits_in_the_outbox_in_the_customer_s_language() {
        assertThat(handOut("buyer@customer.example").refusals()).isEmpty();

        var entry = office.mail().outbox().in(MailStatus.WAITING).getFirst();
        assertThat(entry.about().document()).isEqualTo(new DocumentRef(DocumentKind.INVOICE, "F2026-0001"));
        assertThat(entry.letter().to()).isEqualTo("buyer@customer.example");
        assertThat(entry.letter().subject()).isEqualTo("Factuur F2026-0001 van Voorbeeld B.V.");
        assertThat(entry.letter().text().replace('\u00a0', ' ')).contains("121,00 EUR", "09-04-2026");
        assertThat(entry.attachment()).endsWith(".pdf");
        assertThat(office.mail().outbox().attachment(entry).content()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void an_address_that_is_none_is_refused_and_nothing_waits() {
        assertThat(handOut("buyer at customer").refusals())
                .containsExactly(new MailRefusal.BadAddress("C100", "F2026-0001", "buyer at customer"));
        assertThat(office.mail().outbox().in(MailStatus.WAITING)).isEmpty();
    }

    @Test
    void there_are_words_for_every_kind_of_paper_in_every_language() {
        var words = office.mail().words();
        for (var kind : List.of(DocumentKind.SALES_ORDER, DocumentKind.PACKING_SLIP)) {
            for (var language : Language.values()) {
                assertThat(words.letter(language, "a@b.example", new MailWords.Facts(new DocumentRef(kind, "X1"),
                        "Voorbeeld B.V.", "Cave Wholesales", java.util.Optional.empty())).text()).contains("X1", "Voorbeeld B.V.");
            }
        }
    }

    @Test
    void the_company_s_own_words_go_along_in_the_language_they_are_for() {
        office.mail().saveLetter().save(new LetterText(LetterKind.INVOICE, Language.NL, "Rekening {number}",
                "Beste {customer}, graag {total} voor {due}. {company}")).orElseThrow();

        assertThat(handOut("buyer@customer.example").refusals()).isEmpty();

        var letter = office.mail().outbox().in(MailStatus.WAITING).getFirst().letter();
        assertThat(letter.subject()).isEqualTo("Rekening F2026-0001");
        assertThat(letter.text().replace('\u00a0', ' '))
                .isEqualTo("Beste Customer C100, graag 121,00 EUR voor 09-04-2026. Voorbeeld B.V.");
    }
}

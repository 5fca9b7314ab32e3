package org.faktuur.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.invoices.InvoiceFixture.DATE;

import java.util.Collections;
import java.util.List;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.Postings;
import org.faktuur.session.Language;
import org.junit.jupiter.api.Test;

/// What is decided before an invoice is posted.
class PostInvoiceTest {

    private final PostInvoice postInvoice = new PostInvoice(null, null, null, null);
    private final PostInvoice.Rules rules = new PostInvoice.Rules(InvoiceFixture.profile(),
            List.of(new FiscalPeriod(DATE.withDayOfMonth(1), DATE.withDayOfMonth(28), FiscalPeriod.Status.OPEN)), 1, true,
            KidAgreement.NONE);

    @Test
    void an_invoice_as_long_as_a_posting_is_decided() {
        assertThat(postInvoice.decide(lines(33_332), rules, new ConvertedParts()).orElseThrow().entries()).hasSize(99_999);
    }

    @Test
    void an_invoice_whose_voucher_is_longer_than_a_posting_is_refused() {
        assertThat(postInvoice.decide(lines(33_333), rules, new ConvertedParts()).refusals())
                .containsExactly(new LedgerRefusal.TooManyLines(100_002, Postings.MOST_LINES));
    }

    @Test
    void the_books_have_room_for_as_many_lines_as_the_rules_allow() {
        assertThat(LineKey.MOST_LINES).isEqualTo(Postings.MOST_LINES);
    }

    /// Each line makes three entries: revenue, cost, and the issue from stock; customer, freight and VAT three more.
    private static InvoiceToPost lines(int count) {
        return InvoiceFixture.invoice("EUR", "1", Language.EN, Collections.nCopies(count,
                InvoiceFixture.line(1, "1000", "Speaker", "10", "25.00", "0", "14.00", "EUR")), "15.00");
    }
}

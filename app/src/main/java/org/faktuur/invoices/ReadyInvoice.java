package org.faktuur.invoices;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.joda.money.Money;

/// An invoice with the entries of its voucher: everything is decided, only the numbers are missing.
public record ReadyInvoice(InvoiceToPost invoice, List<VoucherLine> entries) {

    public ReadyInvoice {
        entries = List.copyOf(entries);
    }

    /// What the customer comes to owe by it in the company's currency.
    public Money owed() {
        return entries.stream().filter(entry -> entry.basis().type() == PostingType.CUSTOMER_BALANCE)
                .map(VoucherLine::signed).reduce(Money.zero(invoice.terms().accounting()), Money::plus);
    }

    /// The same with more entries, which balance by themselves.
    public ReadyInvoice with(List<VoucherLine> more) {
        return more.isEmpty() ? this : new ReadyInvoice(invoice, Stream.concat(entries.stream(), more.stream())
                .toList());
    }
}

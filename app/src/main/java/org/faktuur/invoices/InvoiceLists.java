package org.faktuur.invoices;

import java.time.YearMonth;
import java.util.Map;
import org.faktuur.listing.RowSource;
import org.joda.money.Money;

/// The posted invoices as lists: columns number, kind, invoiceDate, dueDate, customer, name, invoiceAccount, net,
/// tax, total, currency, voucher, orders.
public interface InvoiceLists {

    /// Every invoice and credit note; the column posting is the order of posting.
    RowSource<InvoiceRow> all();

    /// What was invoiced in each month from the first to the last, net, in the company's currency; nought where
    /// nothing was.
    Map<YearMonth, Money> netByMonth(YearMonth first, YearMonth last);
}

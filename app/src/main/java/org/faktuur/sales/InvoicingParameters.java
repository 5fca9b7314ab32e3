package org.faktuur.sales;

import java.time.LocalDate;
import java.util.Map;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;

/// The Posting invoice dialog as a record.
///
/// @param printing whether to print at all, decided by the dialog; posting itself never prints
/// @param updates lower quantities than the mode takes, by sales line
public record InvoicingParameters(QuantityToInvoice quantity, LocalDate invoiceDate, CreditCheck creditCheck,
                                  boolean printing, Map<Long, Quantity> updates) {

    public InvoicingParameters {
        updates = Map.copyOf(updates);
    }

    /// A quantity mode and a date; no credit check, no printing.
    public static InvoicingParameters of(QuantityToInvoice quantity, LocalDate invoiceDate) {
        return new InvoicingParameters(quantity, invoiceDate, CreditCheck.NONE, false, Map.of());
    }

    public InvoicingParameters with(CreditCheck check) {
        return new InvoicingParameters(quantity, invoiceDate, check, printing, updates);
    }
}

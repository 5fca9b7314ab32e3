package org.faktuur.invoices;

import java.util.List;

/// What the invoice rests on: orders, packing slips, the customer's own reference; and a note that is printed.
public record InvoiceReferences(List<String> orderNumbers, List<String> packingSlips, String reference, String note) {

    public InvoiceReferences {
        orderNumbers = List.copyOf(orderNumbers);
        packingSlips = List.copyOf(packingSlips);
    }

    /// Without a note.
    public InvoiceReferences(List<String> orderNumbers, List<String> packingSlips, String reference) {
        this(orderNumbers, packingSlips, reference, "");
    }
}

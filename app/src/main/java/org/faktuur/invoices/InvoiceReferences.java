package org.faktuur.invoices;

import java.util.List;

/// What the invoice rests on: orders, packing slips, the customer's own reference.
public record InvoiceReferences(List<String> orderNumbers, List<String> packingSlips, String reference) {

    public InvoiceReferences {
        orderNumbers = List.copyOf(orderNumbers);
        packingSlips = List.copyOf(packingSlips);
    }
}

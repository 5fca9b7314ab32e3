package org.faktuur.invoices;

import java.util.List;
import java.util.Optional;

/// What the invoice rests on: orders, packing slips, the customer's own reference; a note that is printed; and the
/// project that it bills, if any.
public record InvoiceReferences(List<String> orderNumbers, List<String> packingSlips, String reference, String note,
                                Optional<InvoiceProject> project) {

    public InvoiceReferences {
        orderNumbers = List.copyOf(orderNumbers);
        packingSlips = List.copyOf(packingSlips);
    }

    /// Of no project.
    public InvoiceReferences(List<String> orderNumbers, List<String> packingSlips, String reference, String note) {
        this(orderNumbers, packingSlips, reference, note, Optional.empty());
    }

    /// Without a note.
    public InvoiceReferences(List<String> orderNumbers, List<String> packingSlips, String reference) {
        this(orderNumbers, packingSlips, reference, "");
    }
}

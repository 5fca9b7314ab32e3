package org.faktuur.invoices;

import java.util.List;
import java.util.Optional;

/// The posted invoices; added, never changed.
public interface Invoices {

    /// Adds an invoice to the posting that is being made.
    void add(Invoice invoice);

    Optional<Invoice> byNumber(String number);

    /// The invoice that a voucher belongs to.
    Optional<Invoice> byVoucher(String voucher);

    /// The numbers of the invoices of an order, oldest first.
    List<String> ofOrder(String orderNumber);
}

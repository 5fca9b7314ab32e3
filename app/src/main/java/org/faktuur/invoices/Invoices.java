package org.faktuur.invoices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.money.Quantity;

/// The posted invoices; added, never changed.
public interface Invoices {

    /// Adds an invoice to the posting that is being made.
    void add(Invoice invoice);

    Optional<Invoice> byNumber(String number);

    /// The invoice that a voucher belongs to.
    Optional<Invoice> byVoucher(String voucher);

    /// The numbers of the invoices of an order, oldest first.
    List<String> ofOrder(String orderNumber);

    /// How much credit notes gave back of each line of these invoices: a map of line numbers an invoice.
    Map<String, Map<Integer, Quantity>> credited(Collection<String> invoices);

    /// What gives back or corrects something of an invoice, oldest first.
    List<String> creditNotesOf(String invoice);
}

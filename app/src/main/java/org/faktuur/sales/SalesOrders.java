package org.faktuur.sales;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The sales orders of every type, and their packing slips.
public interface SalesOrders {

    Optional<SalesOrder> byNumber(String number);

    /// Those of the orders that exist, in the order asked: a few statements for a whole chunk.
    List<SalesOrder> byNumbers(Collection<String> numbers);

    /// The numbers of the orders that this mode finds something to invoice on, in order of number.
    List<String> toInvoice(QuantityToInvoice quantity);

    /// The orders of these invoice accounts that are not wholly invoiced: what the credit limit counts.
    List<SalesOrder> openOf(Collection<String> invoiceAccounts);

    /// The packing slips of an order, oldest first.
    List<PackingSlip> slipsOf(String number);

    /// The numbers of the slips of each order, oldest first.
    java.util.Map<String, List<String>> slipNumbers(Collection<String> numbers);

    Optional<PackingSlip> slip(String number);

    /// Keeps new orders, whose numbers are drawn already.
    void add(Collection<SalesOrder> orders);

    /// Changes one; false when somebody changed it since this version was read.
    boolean save(SalesOrder order);

    /// Adds a packing slip to the posting that is being made.
    void add(PackingSlip slip);

    /// Keeps the quantities, charges, slips and statuses that the posting being made gives an order.
    void update(SalesOrder order);
}

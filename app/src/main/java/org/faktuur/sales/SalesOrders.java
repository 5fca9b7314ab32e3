package org.faktuur.sales;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.money.Quantity;

/// The sales orders of every type, and their packing slips.
public interface SalesOrders {

    Optional<SalesOrder> byNumber(String number);

    /// Those of the orders that exist, in the order asked: a few statements for a whole chunk.
    List<SalesOrder> byNumbers(Collection<String> numbers);

    /// Those of the orders that exist, without lines and charges.
    List<SalesOrder> headers(Collection<String> numbers);

    /// The numbers of the orders that this mode finds something to invoice on, in order of number.
    List<String> toInvoice(QuantityToInvoice quantity);

    /// The orders of these invoice accounts that are not wholly invoiced: what the credit limit counts.
    List<SalesOrder> openOf(Collection<String> invoiceAccounts);

    /// The packing slips of an order, oldest first.
    List<PackingSlip> slipsOf(String number);

    /// What was delivered of each of these lines by packing slips, and how much of that is invoiced; oldest first.
    Map<Long, List<DeliveredPart>> deliveredParts(Collection<Long> salesLines);

    Optional<PackingSlip> slip(String number);

    /// Keeps new orders, whose numbers are drawn already.
    void add(Collection<PricedOrder> orders);

    /// Changes one; false when somebody changed it since this version was read.
    boolean save(PricedOrder order);

    /// Changes the quantities and statuses of one, outside a posting; false when somebody changed it since this version
    /// was read.
    boolean change(SalesOrder order);

    /// How much of an item is picked for orders and stands on no packing slip yet.
    Quantity pickedOf(String item);

    /// Keeps what was cancelled of remainders, or restored.
    void add(List<RemainderChange> changes);

    /// What was cancelled of the remainders of these lines, and restored, in the order in which it was done.
    List<RemainderChange> remainderChanges(Collection<Long> salesLines);

    /// Which of these numbers are taken.
    Set<String> taken(Collection<String> numbers);

    /// Adds a packing slip to the posting that is being made.
    void add(PackingSlip slip);

    /// Keeps the quantities, charges, slips and statuses that the posting being made gives an order.
    void update(SalesOrder order);
}

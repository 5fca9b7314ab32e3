package org.faktuur.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;

/// An invoice that could be made of orders, and what the orders become by it.
///
/// @param before the orders that something is invoiced of
/// @param after what each of them becomes, in the same order
/// @param ordinaryDate the invoice date that it has where the Setup tab says none
/// @param fromStock what leaves stock by it, by item, of the products that are counted
/// @param left why lines of its returned orders are left for later
public record ProposedInvoice(InvoiceGroup group, List<SalesOrder> before, List<SalesOrder> after,
                              InvoiceToPost invoice, LocalDate ordinaryDate,
                              Map<String, Quantity> fromStock, List<Refusal> left) {

    public ProposedInvoice {
        before = List.copyOf(before);
        after = List.copyOf(after);
        fromStock = Map.copyOf(fromStock);
        left = List.copyOf(left);
    }

    /// The orders of the group that there is nothing to invoice of.
    public List<String> without() {
        var with = before.stream().map(SalesOrder::number).toList();
        return group.orders().stream().filter(order -> !with.contains(order)).toList();
    }
}

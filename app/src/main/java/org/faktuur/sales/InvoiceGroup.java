package org.faktuur.sales;

import java.util.List;

/// What one invoice is made of: these orders, or what one packing slip delivered of them.
///
/// @param header the order whose customer, address and terms it gets; one of the orders
/// @param slip the packing slip that alone is invoiced; empty: whatever the quantity mode takes
public record InvoiceGroup(String header, List<String> orders, String slip) {

    public InvoiceGroup {
        orders = List.copyOf(orders);
        if (!orders.contains(header)) {
            throw new IllegalArgumentException("the header is one of the orders: " + header);
        }
    }

    /// An order by itself.
    public static InvoiceGroup of(String order) {
        return new InvoiceGroup(order, List.of(order), "");
    }

    /// What tells it from every other of a run: its first order and its slip.
    public Key key() {
        return new Key(orders.getFirst(), slip);
    }

    /// The same invoice under the header of another of its orders.
    public InvoiceGroup headedBy(String order) {
        return new InvoiceGroup(order, orders, slip);
    }

    /// Names an invoice of a run: its first order and its packing slip.
    public record Key(String order, String slip) {
    }
}

package org.faktuur.sales;

import org.faktuur.listing.RowSource;

/// The sales orders as lists: columns number, type, customer, name, invoiceAccount, status, documentStatus, slip,
/// orderDate, shipDate, net, total, currency.
public interface SalesOrderLists {

    /// Every order, returned orders included; the column id is the order of creation.
    RowSource<SalesOrderRow> all();

    /// Orders with delivered, not yet invoiced quantity.
    RowSource<SalesOrderRow> shippedNotInvoiced();

    /// Orders that have something which this mode invoices, as `SalesOrders.toInvoice` says it.
    RowSource<SalesOrderRow> toInvoice(QuantityToInvoice quantity);
}

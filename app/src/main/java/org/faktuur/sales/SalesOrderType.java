package org.faktuur.sales;

/// The kinds of sales orders (the specification, A1). A journal is a draft; a subscription opens again when it is
/// invoiced; a returned order is a sales order that is marked as a return.
public enum SalesOrderType {
    JOURNAL, SUBSCRIPTION, SALES_ORDER, RETURNED_ORDER
}

package org.faktuur.sales;

/// How far an order or a line is: the lowest of its lines decides for the order.
public enum SalesOrderStatus {
    OPEN_ORDER, DELIVERED, INVOICED, CANCELLED
}

package org.faktuur.tabular;

/// What a file brings.
public enum ImportKind {
    CUSTOMERS, PRODUCTS, SALES_ORDERS
}

package org.faktuur.sales;

/// The highest document that was posted for at least one line.
public enum DocumentStatus {
    NONE, CONFIRMATION, PICKING_LIST, PACKING_SLIP, INVOICE
}

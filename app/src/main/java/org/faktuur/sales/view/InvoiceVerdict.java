package org.faktuur.sales.view;

/// What the Posting invoice dialog says of an invoice to be.
public enum InvoiceVerdict {
    CAN_BE_POSTED, CAN_BE_POSTED_WARNED, REFUSED, NOT_REACHED, POSTED
}

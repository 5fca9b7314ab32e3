package org.faktuur.sales.view;

/// The tabs of the Posting invoice dialog, in their order.
public enum PostingTab {
    OVERVIEW, LINES, LINE_DETAILS, SLIP_QUANTITIES, ORDERS, SETUP, TOTALS, TAX, PREVIEW
}

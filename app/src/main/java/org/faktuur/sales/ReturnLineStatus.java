package org.faktuur.sales;

/// How far a line of a returned order is (the specification, D3). Received: its packing slip is posted.
public enum ReturnLineStatus {
    EXPECTED, REGISTERED, QUARANTINE, RECEIVED, INVOICED, CANCELED
}

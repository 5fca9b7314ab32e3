package org.faktuur.returns;

/// How far a return order is: nothing has come back yet, something has, everything is invoiced or canceled, or all of
/// it is canceled (the specification, D2).
public enum ReturnOrderStatus {
    CREATED, OPEN, CLOSED, CANCELED
}

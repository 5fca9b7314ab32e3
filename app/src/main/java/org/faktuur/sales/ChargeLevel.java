package org.faktuur.sales;

/// What a charge that goes onto orders by itself belongs to: the whole order, or each of its lines.
public enum ChargeLevel {
    ORDER, LINE
}

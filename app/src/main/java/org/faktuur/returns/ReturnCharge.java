package org.faktuur.returns;

import java.math.BigDecimal;
import org.faktuur.invoices.ChargeCategory;

/// A charge that a reason or a disposition brings. A percentage of what is given back is below zero unless it is
/// negative itself; a negative charge credits the customer (the specification, D5).
public record ReturnCharge(String code, ChargeCategory category, BigDecimal number) {
}

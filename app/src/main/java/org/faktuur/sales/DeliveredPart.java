package org.faktuur.sales;

import java.time.LocalDate;
import org.faktuur.money.Quantity;

/// What one packing slip delivered of one line.
public record DeliveredPart(String slip, LocalDate date, Quantity quantity) {
}

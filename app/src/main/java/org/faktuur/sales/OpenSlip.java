package org.faktuur.sales;

import java.time.LocalDate;
import java.util.Map;
import org.faktuur.money.Quantity;

/// A posted packing slip that is not wholly invoiced.
///
/// @param toInvoice how many pieces of it are not invoiced, by order
public record OpenSlip(String number, LocalDate date, Map<String, Quantity> toInvoice) {
}

package org.faktuur.returns;

import java.time.LocalDate;
import org.joda.money.Money;

/// A return order as the list shows it.
///
/// @param id what the books know it by
public record ReturnOrderRow(long id, String order, String rma, Customer customer, ReturnOrderStatus status,
                             LocalDate created, LocalDate deadline, String reason, Money total) {

    /// Who gives back.
    public record Customer(String account, String name) {
    }
}

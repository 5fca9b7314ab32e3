package org.faktuur.documents;

import java.time.LocalDate;
import java.util.List;

/// What the paper refers to: the buyer's own reference, orders, packing slips and, for a credit note, the invoices
/// that it credits and the reason.
public record References(String yours, List<String> orders, List<String> packingSlips, List<Original> credited,
        String reason) {

    /// Refers to nothing.
    public static final References NONE = new References("", List.of(), List.of(), List.of(), "");

    public References {
        orders = List.copyOf(orders);
        packingSlips = List.copyOf(packingSlips);
        credited = List.copyOf(credited);
    }

    /// An invoice that is credited.
    public record Original(String number, LocalDate date) {
    }
}

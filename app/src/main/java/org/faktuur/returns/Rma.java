package org.faktuur.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What a return order has more than a sales order: the number that the customer writes on the parcel, until when,
/// and why.
///
/// @param reason a return reason code
/// @param replacements the orders that deliver the same again
/// @param ahead whether that was ordered before the goods came back
public record Rma(String number, LocalDate deadline, String reason, List<String> replacements, boolean ahead) {

    public Rma {
        replacements = List.copyOf(replacements);
    }

    public Rma because(String other) {
        return new Rma(number, deadline, other, replacements, ahead);
    }

    public Rma until(LocalDate other) {
        return new Rma(number, other, reason, replacements, ahead);
    }

    /// With one more order that replaces.
    Rma replacedBy(String order, boolean first) {
        return new Rma(number, deadline, reason, Stream.concat(replacements.stream(), Stream.of(order)).toList(),
                first || ahead);
    }
}

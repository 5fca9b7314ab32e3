package org.faktuur.sales;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceReversal;
import org.faktuur.money.Quantity;

/// How much of which lines of posted invoices is given back, while one credit note is proposed: what the books and the
/// run so far say, and what the proposal takes.
final class CreditedParts {

    private final InvoicingState state;
    private final Map<String, Map<Integer, Quantity>> taken = new HashMap<>();

    CreditedParts(InvoicingState state) {
        this.state = state;
    }

    /// Takes so much, above zero, of a line; answers how much of it was given back before. Empty, and nothing is
    /// taken, where so much does not remain.
    Optional<Quantity> take(InvoiceLine.Credited of, Quantity quantity) {
        var before = of(of.invoice()).getOrDefault(of.line(), Quantity.ZERO);
        var remains = state.reversal(of.invoice()).flatMap(reversal -> reversal.line(of.line()))
                .map(line -> line.quantity().minus(before)).orElse(Quantity.ZERO);
        if (quantity.compareTo(remains) > 0) {
            return Optional.empty();
        }
        taken.computeIfAbsent(of.invoice(), state::credited).put(of.line(), before.plus(quantity));
        return Optional.of(before);
    }

    /// What remains to be given back of a line.
    Quantity remains(InvoiceLine.Credited of) {
        return state.reversal(of.invoice()).flatMap(reversal -> reversal.line(of.line())).map(InvoiceLine::quantity)
                .orElse(Quantity.ZERO).minus(of(of.invoice()).getOrDefault(of.line(), Quantity.ZERO));
    }

    /// How much is given back of each line of an invoice by now.
    Map<Integer, Quantity> of(String invoice) {
        return Map.copyOf(taken.containsKey(invoice) ? taken.get(invoice) : state.credited(invoice));
    }

    Optional<InvoiceReversal> reversal(String invoice) {
        return state.reversal(invoice);
    }
}

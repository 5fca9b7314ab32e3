package org.faktuur.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceReversal;
import org.faktuur.money.Quantity;
import org.joda.money.Money;

/// What an invoice takes of one order that gives posted invoices back: line by line, and what of their discounts on the
/// whole goes with it.
final class GivenBack {

    /// The line of the invoice, and what its part comes to.
    record Line(InvoiceLine.Credited credited, InvoiceReversal.Part part) {
    }

    private final CreditedParts credits;
    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Quantity>> before = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Quantity>> after = new LinkedHashMap<>();

    GivenBack(CreditedParts credits) {
        this.credits = credits;
    }

    /// Takes so much, below zero, of a line; false where so much does not remain of the invoice's.
    boolean take(SalesLine line, InvoiceLine.Credited of, Quantity quantity) {
        var known = credits.of(of.invoice());
        var already = credits.take(of, quantity.negated());
        already.ifPresent(given -> {
            before.putIfAbsent(of.invoice(), known);
            after.put(of.invoice(), credits.of(of.invoice()));
            lines.put(line.id(), new Line(of.after(given), credits.reversal(of.invoice()).orElseThrow()
                    .line(of.line(), given, given.minus(quantity))));
        });
        return already.isPresent();
    }

    Quantity remains(InvoiceLine.Credited of) {
        return credits.remains(of);
    }

    Optional<Line> line(SalesLine line) {
        return Optional.ofNullable(lines.get(line.id()));
    }

    /// What of the discounts on the whole of the invoices is given back.
    Stream<InvoiceReversal.Discount> discounts() {
        return originals().stream().flatMap(reversal -> reversal.discounts(
                before.get(reversal.original().number()), after.get(reversal.original().number())).stream());
    }

    /// The charge of an invoice that this one gives back whole.
    Optional<InvoiceReversal.Part> charge(String code, Money amount) {
        return amount.isPositiveOrZero() ? Optional.empty()
                : originals().stream().flatMap(reversal -> reversal.charge(code, amount).stream()).findFirst();
    }

    /// The invoices that are given back.
    List<InvoiceReversal> originals() {
        return before.keySet().stream().map(invoice -> credits.reversal(invoice).orElseThrow()).toList();
    }
}

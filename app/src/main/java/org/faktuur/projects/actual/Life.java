package org.faktuur.projects.actual;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.money.Quantity;

/// What became of one source: its actuals, and the sums that must agree whatever was approved, billed and corrected
/// (SPEC I4).
public record Life(List<Actual> actuals) {

    public Life {
        actuals = List.copyOf(actuals);
    }

    /// (a) What may still be billed: the unbilled rows with their reversals.
    public Quantity open() {
        return sum(of(ActualType.UNBILLED_SALES));
    }

    /// (b) What is billed: the billed rows with their reversals.
    public Quantity billed() {
        return sum(of(ActualType.BILLED_SALES));
    }

    /// (c) What was agreed: (a) and (b) together; nought once the approval was taken back.
    public Quantity agreed() {
        return billed().plus(open());
    }

    /// What it cost.
    public Quantity cost() {
        return sum(of(ActualType.COST));
    }

    /// Is something of it on an invoice, be it a draft?
    public boolean isOnInvoice() {
        return standing().anyMatch(each -> each.type() == ActualType.BILLED_SALES
                || each.marks().billing() == BillingStatus.CUSTOMER_INVOICE_CREATED);
    }

    /// Those that nothing reverses and that reverse nothing.
    public Stream<Actual> standing() {
        var reversed = reversed();
        return actuals.stream().filter(each -> each.links().reverses().isEmpty() && !reversed.contains(each.id()));
    }

    /// Whether every reversal nets its original, and the rows that stand come to the same as all rows.
    public boolean holds() {
        var nets = actuals.stream().filter(each -> each.links().reverses().isPresent()).allMatch(each ->
                actuals.stream().filter(it -> it.id() == each.links().reverses().get())
                        .anyMatch(it -> it.worth().negated().equals(each.worth()) && it.type() == each.type()));
        return nets && Stream.of(ActualType.values()).allMatch(type -> sum(of(type))
                .equals(sum(standing().filter(each -> each.type() == type))));
    }

    private Stream<Actual> of(ActualType type) {
        return actuals.stream().filter(each -> each.type() == type);
    }

    private Set<Long> reversed() {
        var reversed = new HashSet<Long>();
        actuals.forEach(each -> each.links().reverses().ifPresent(reversed::add));
        return reversed;
    }

    private static Quantity sum(Stream<Actual> some) {
        return some.map(each -> each.worth().quantity()).reduce(Quantity.ZERO, Quantity::plus);
    }
}

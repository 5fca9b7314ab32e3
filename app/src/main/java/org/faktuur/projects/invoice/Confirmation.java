package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;
import org.joda.money.Money;

/// What confirming a draft invoice writes: for each detail a billed actual, and where it stands on unbilled work the
/// reversal of that. What is billed less than was worked is given away: it becomes non-chargeable (SPEC H3, in the
/// fewest rows: CHOICE H3b).
public final class Confirmation {

    private final LongSupplier numbers;
    private final LocalDate today;

    /// Confirms on this day, numbering actuals by these numbers.
    public Confirmation(LongSupplier numbers, LocalDate today) {
        this.numbers = numbers;
        this.today = today;
    }

    /// What confirming these details writes; refused for a quantity of the other sign and an edited milestone.
    public Outcome<ActualChanges> of(List<InvoiceDetail> details) {
        var faults = refusals(details);
        return faults.isEmpty() ? Outcome.done(ActualChanges.all(details.stream().map(this::written).toList()))
                : Outcome.refused(faults);
    }

    /// Why these are not confirmed; empty when they are.
    public static List<Refusal> refusals(List<InvoiceDetail> details) {
        return details.stream().flatMap(detail -> fault(detail).stream()).toList();
    }

    private static Optional<Refusal> fault(InvoiceDetail detail) {
        var quantity = detail.worth().quantity();
        return switch (detail.backing()) {
            case Backing.Unbilled(var actual) when quantity.sign() * actual.worth().quantity().sign() < 0 ->
                    Optional.of(new ProjectRefusal.WrongSign(actual.subject().description(), quantity));
            case Backing.OfPiece(var piece) when piece.key().isMilestone() && !detail.worth().equals(piece.worth()) ->
                    Optional.of(new ProjectRefusal.MilestoneIsWhole(piece.name()));
            case Backing.OfPiece(var piece) when quantity.sign() * piece.worth().quantity().sign() < 0 ->
                    Optional.of(new ProjectRefusal.WrongSign(piece.name(), quantity));
            case Backing _ -> Optional.empty();
        };
    }

    /// What confirming one detail writes that is not refused.
    public ActualChanges written(InvoiceDetail detail) {
        return switch (detail.backing()) {
            case Backing.Unbilled(var unbilled) -> worked(unbilled, detail);
            case Backing.OfPiece _ ->
                    ActualChanges.of(billed(detail.subject(), detail.date(), detail.worth(), Actual.Links.NONE));
            case Backing.Manual(var _, var date, var method) ->
                    manual(detail.subject(), date, method, detail.worth());
        };
    }

    private ActualChanges worked(Actual unbilled, InvoiceDetail detail) {
        var worth = detail.worth();
        var rows = new ArrayList<Actual>();
        rows.add(unbilled.reversal(numbers.getAsLong(), today, BillingStatus.CUSTOMER_INVOICE_POSTED));
        var links = worth.quantity().equals(unbilled.worth().quantity()) ? Actual.Links.billing(unbilled)
                : new Actual.Links(Optional.empty(), Optional.of(unbilled.id()), Optional.of(unbilled.id()));
        if (!worth.quantity().isZero()) {
            rows.add(billed(detail.subject(), unbilled.dates().transaction(), worth, links));
        }
        given(unbilled.worth(), worth).forEach(less -> rows.add(billed(unbilled.subject(),
                unbilled.dates().transaction(), less, links)));
        return new ActualChanges(rows, Map.of()).marking(unbilled, BillingStatus.CUSTOMER_INVOICE_POSTED,
                AdjustmentStatus.NONE);
    }

    /// What is billed less than was worked, at the price of the work; nothing when as much or more is billed.
    private static Stream<Worth> given(Worth worked, Worth billed) {
        var less = worked.quantity().minus(billed.quantity());
        return less.sign() == worked.quantity().sign() && !less.isZero()
                ? Stream.of(worked.part(less).as(BillingType.NON_CHARGEABLE)) : Stream.empty();
    }

    private ActualChanges manual(Subject subject, LocalDate date, BillingMethod method, Worth worth) {
        if (method == BillingMethod.FIXED_PRICE) {
            return ActualChanges.of(billed(subject, date, worth, Actual.Links.NONE));
        }
        var unbilled = new Actual(numbers.getAsLong(), ActualType.UNBILLED_SALES, subject, worth,
                new Actual.Dates(date, today), Actual.Marks.POSTED, Actual.Links.NONE);
        return ActualChanges.of(unbilled, unbilled.reversal(numbers.getAsLong(), today,
                BillingStatus.CUSTOMER_INVOICE_POSTED), billed(subject, date, worth, Actual.Links.billing(unbilled)));
    }

    private Actual billed(Subject subject, LocalDate date, Worth worth, Actual.Links links) {
        return new Actual(numbers.getAsLong(), ActualType.BILLED_SALES, subject, worth,
                new Actual.Dates(date, today), Actual.Marks.POSTED, links);
    }

    /// What the customer pays of these details, before tax; only what is chargeable counts (SPEC H1).
    public static Optional<Money> total(List<InvoiceDetail> details) {
        return details.stream().map(detail -> detail.worth().billed()).reduce(Money::plus);
    }
}

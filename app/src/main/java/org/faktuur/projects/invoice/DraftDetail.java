package org.faktuur.projects.invoice;

import java.util.Optional;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Worth;

/// A detail of a draft project invoice.
///
/// @param id 0 for one that is not kept yet
/// @param external what the customer reads in the place of the description; empty for the description
public record DraftDetail(long id, InvoiceMatter matter, String external) {

    /// What somebody wants it to be.
    public record Edit(Quantity quantity, Price price, BillingType billing, String description, String external) {
    }

    /// A new one.
    public static DraftDetail of(InvoiceMatter matter) {
        return new DraftDetail(0, matter, "");
    }

    /// The line of the contract.
    public int line() {
        return matter.subject().payer().line();
    }

    /// How much is billed of it.
    public Worth worth() {
        return matter.worth();
    }

    /// As it is, to be changed in part.
    public Edit asIs() {
        return new Edit(worth().quantity(), worth().price(), worth().billing(), matter.subject().description(), external);
    }

    /// The same, edited: untouched in quantity and price it keeps its amount, and as it was at first it has that amount.
    public DraftDetail edited(Edit edit) {
        var now = worth();
        var untouched = edit.quantity().equals(now.quantity()) && edit.price().equals(now.price());
        var much = untouched ? now : whole(edit).orElseGet(() -> Worth.of(edit.quantity(), edit.price(),
                now.amount().getCurrencyUnit(), now.billing()));
        var changed = matter.with(much.as(edit.billing()));
        return new DraftDetail(id, changed instanceof InvoiceDetail bills ? bills.described(edit.description()) : changed,
                edit.external());
    }

    private Optional<Worth> whole(Edit edit) {
        return Optional.of(matter.original()).filter(each -> each.price().equals(edit.price())
                && each.quantity().equals(edit.quantity()));
    }

    /// The same on another matter.
    DraftDetail on(InvoiceMatter other) {
        return new DraftDetail(id, other, external);
    }

    /// What lowering its quantity does with the difference; nought where nothing is lowered. On a draft it is given
    /// away, on a correction it goes back to the backlog (SPEC H3).
    public Quantity lowered() {
        var less = matter.original().quantity().minus(worth().quantity());
        return less.sign() == matter.original().quantity().sign() ? less : Quantity.ZERO;
    }

    /// Is that difference given away?
    public boolean givesAway() {
        return matter instanceof InvoiceDetail bills && bills.backing() instanceof InvoiceDetail.Backing.Unbilled
                && !lowered().isZero();
    }
}

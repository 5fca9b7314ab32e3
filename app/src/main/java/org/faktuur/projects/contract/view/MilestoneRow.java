package org.faktuur.projects.contract.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Price;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A milestone as it is edited; one that is on an invoice stays as it is.
public final class MilestoneRow {

    private final EntryField<String> name = new EntryField<>(EntryKind.text(120), "");
    private final EntryField<LocalDate> date;
    private final EntryField<Price> amount = new EntryField<>(EntryKind.price(), Price.ZERO)
            .quietWhile(this::isBlank);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> stays = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long id;
    private MilestoneStatus status = MilestoneStatus.NOT_READY;

    MilestoneRow(Milestones milestones, LocalDate day) {
        this.date = new EntryField<>(EntryKind.date(), day).closedWhile(stays).quietWhile(this::isBlank);
        name.closedWhile(stays).whenTyped(_ -> {
            date.set(date.get());
            milestones.changed();
        });
        date.whenTyped(_ -> milestones.changed());
        amount.closedWhile(stays).whenTyped(_ -> milestones.changed());
    }

    MilestoneRow show(Milestone milestone) {
        id = milestone.id();
        status = milestone.status();
        name.set(milestone.name());
        date.set(milestone.date());
        amount.set(new Price(milestone.amount().getAmount()));
        stays.set(status.isOnInvoice() ? Optional.of(new ProjectRefusal.MilestoneOnInvoice(milestone.name()))
                : Optional.empty());
        return this;
    }

    /// What it is called.
    public EntryField<String> name() {
        return name;
    }

    /// When an automatic run looks at it.
    public EntryField<LocalDate> date() {
        return date;
    }

    /// What is billed with it.
    public EntryField<Price> amount() {
        return amount;
    }

    /// How far it is.
    public ObservableValue<MilestoneStatus> status() {
        return new ReadOnlyObjectWrapper<>(isBlank() ? null : status);
    }

    /// Why it stays; empty while it may be changed.
    Optional<Refusal> stays() {
        return stays.get();
    }

    boolean isBlank() {
        return name.get().isEmpty() && amount.get().isZero();
    }

    Milestone written(CurrencyUnit currency) {
        return new Milestone(id, name.get(), date.get(),
                Money.of(currency, amount.get().amount(), Rounding.HALF_AWAY_FROM_ZERO), status);
    }
}

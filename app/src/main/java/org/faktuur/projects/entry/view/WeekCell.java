package org.faktuur.projects.entry.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.entry.Entry;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.CurrencyUnit;

/// The hours of some work on a day as they are typed, and what is said of them.
final class WeekCell {

    private final LocalDate day;
    private final Optional<Entry> kept;
    private final EntryField<Quantity> hours;
    private String description;
    private String remark;

    WeekCell(LocalDate day, Optional<Entry> kept) {
        this.day = day;
        this.kept = kept;
        this.hours = new EntryField<>(EntryKind.quantity(), kept.map(Entry::quantity).orElse(Quantity.ZERO));
        this.description = kept.map(each -> each.words().description()).orElse("");
        this.remark = kept.map(each -> each.words().remark()).orElse("");
        hours.quietWhile(() -> hours.get().isZero());
        kept.filter(_ -> !isOpen()).ifPresent(each -> hours.closedWhile(new ReadOnlyObjectWrapper<>(
                Optional.of(new ProjectRefusal.EntryIsHandedIn(each.called())))));
    }

    LocalDate day() {
        return day;
    }

    Optional<Entry> kept() {
        return kept;
    }

    EntryField<Quantity> hours() {
        return hours;
    }

    /// May it be changed?
    boolean isOpen() {
        return kept.filter(each -> !each.status().isEditable()).isEmpty();
    }

    String description() {
        return description;
    }

    String remark() {
        return remark;
    }

    void say(String forCustomer) {
        description = forCustomer;
    }

    void note(String forHouse) {
        remark = forHouse;
    }

    /// What is to be kept of it; empty where nothing was changed.
    Optional<Entry> written(Work work, CurrencyUnit currency) {
        var now = kept.map(each -> each.on(work).of(hours.get()).saying(description, remark))
                .orElseGet(() -> Entry.draft(TransactionClass.TIME, day, work, hours.get(),
                        new Entry.Cost(Price.ZERO, currency), description).saying(description, remark));
        return Optional.of(now).filter(_ -> isOpen()).filter(each -> !kept.map(each::equals)
                .orElseGet(() -> hours.get().isZero()));
    }
}

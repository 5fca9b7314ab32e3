package org.faktuur.returns.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.InvoicedLines.Found;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.EntryRows;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Finds sales orders: the invoiced lines of a customer or of an order, and how much of each is given back.
public final class GiveBackViewModel implements Page, EntryRows<FoundLine> {

    private final ReturnsPages pages;
    private final GiveBack purpose;
    private final EntryField<String> customer;
    private final EntryField<String> reason;
    private final ObservableList<FoundLine> rows = FXCollections.observableArrayList();
    private final DialogEnd end;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against = new ReadOnlyObjectWrapper<>(Optional.empty());

    GiveBackViewModel(ReturnsPages pages, GiveBack purpose) {
        this.pages = pages;
        this.end = new DialogEnd(pages.desk());
        this.purpose = purpose;
        this.customer = new EntryField<>(EntryKind.text(20), purpose.customer().orElse(""))
                .whenTyped(_ -> read());
        this.reason = new EntryField<>(EntryKind.text(20), "").whenTyped(_ -> check());
    }

    /// Whose look-ups it uses.
    public ReturnsPages pages() {
        return pages;
    }

    /// The customer whose lines are shown.
    public EntryField<String> customer() {
        return customer;
    }

    /// Whether the customer is asked for.
    public boolean asksCustomer() {
        return purpose.customer().isEmpty();
    }

    /// The return reason code.
    public EntryField<String> reason() {
        return reason;
    }

    /// Whether the reason is asked for.
    public boolean asksReason() {
        return purpose.asksReason();
    }

    @Override
    public ObservableList<FoundLine> rows() {
        return rows;
    }

    /// Lines come from invoices only.
    @Override
    public void add(int at) {
        throw new UnsupportedOperationException("what was invoiced is given back");
    }

    @Override
    public void delete(FoundLine row) {
        row.quantity().set(Quantity.ZERO);
        check();
    }

    @Override
    public boolean isBlank(FoundLine row) {
        return true;
    }

    /// Why it was refused; empty while it was not.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    /// Everything that remains of every line.
    public Command everything() {
        return Command.of(() -> {
            rows.forEach(row -> row.quantity().set(row.found().get().remains()));
            check();
        });
    }

    /// Gives back what was chosen.
    public Command ok() {
        return Command.of(this::keep).unless(against);
    }

    /// Gives nothing back.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(purpose.title());
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }

    @Override
    public void onShown() {
        read();
    }

    private void read() {
        var whose = customer.get();
        if (asksCustomer() && whose.isBlank()) {
            show(List.of());
        } else {
            pages.desk().background().run(() -> purpose.lines(whose), this::show);
        }
    }

    private void show(List<Found> found) {
        rows.setAll(found.stream().map(line -> new FoundLine(line, this::check)).toList());
        check();
    }

    private void check() {
        end.refuse(List.of());
        var wrong = rows.stream().map(row -> row.quantity().wrong().get()).flatMap(Optional::stream).findFirst();
        against.set(wrong.or(() -> asksReason() && reason.get().isBlank()
                ? Optional.of(new ReturnRefusal.ReasonNeeded()) : Optional.empty())
                .or(() -> wanted().isEmpty() && (!asksCustomer() || customer.get().isBlank())
                        ? Optional.of(new ReturnRefusal.NothingGivenBack()) : Optional.empty()));
    }

    private List<Wanted> wanted() {
        return rows.stream().filter(row -> !row.quantity().get().isZero()).map(row -> new Wanted(
                row.found().get().invoice().number(), row.found().get().number(), row.quantity().get())).toList();
    }

    private void keep() {
        var chosen = wanted();
        end.by(() -> purpose.keep(chosen, customer.get(), reason.get()), Runnable::run);
    }
}

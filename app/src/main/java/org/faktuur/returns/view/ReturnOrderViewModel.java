package org.faktuur.returns.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.HandleReturn;
import org.faktuur.returns.ReturnLine;
import org.faktuur.returns.ReturnOrder;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A return order: its lines and how far each is, and what is done with the line under the cursor.
public final class ReturnOrderViewModel implements Page {

    private static final String KEY = "ReturnOrderView.";

    /// A return order, and what it comes to.
    private record Seen(ReturnOrder order, Optional<PricedOrder> worth) {
    }

    private final ReturnsPages pages;
    private final String rma;
    private final ReadOnlyObjectWrapper<Optional<ReturnOrder>> order = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<ReturnLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ReturnLine>> current = new SimpleObjectProperty<>(Optional.empty());
    private final EntryField<Quantity> arrived = new EntryField<>(EntryKind.quantity(), Quantity.ZERO);
    private final EntryField<String> disposition = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> reason = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<LocalDate> deadline = new EntryField<>(EntryKind.date(), LocalDate.EPOCH);
    private final ByHandEntry byHand;
    private Optional<PricedOrder> worth = Optional.empty();

    ReturnOrderViewModel(ReturnsPages pages, String rma) {
        this.pages = pages;
        this.rma = rma;
        this.byHand = new ByHandEntry(line -> act(() -> pages.verbs().create().add(number(), line)));
        current.subscribe(line -> line.ifPresent(found -> {
            arrived.set(found.quantity());
            disposition.set(found.entry().disposition());
        }));
    }

    /// Whose look-ups it uses.
    public ReturnsPages pages() {
        return pages;
    }

    /// Number, customer and status.
    public ObservableValue<Words> heading() {
        return order.map(found -> found.<Words>map(known -> Words.of(KEY + "heading", Map.of("rma", rma,
                "customer", known.order().header().buyer().customerName(), "status", known.status())))
                .orElse(Words.plain(rma)));
    }

    /// The order, what replaces it, what it charges and comes to.
    public ObservableValue<List<Fact>> facts() {
        return order.map(found -> found.map(known -> ReturnFacts.of(known, worth, pages.desk().navigator()))
                .orElse(List.of()));
    }

    /// Why it comes back: a return reason code.
    public EntryField<String> reason() {
        return reason;
    }

    /// The last day.
    public EntryField<LocalDate> deadline() {
        return deadline;
    }

    /// Keeps another reason and another last day; the charge of the reason comes onto the order.
    public Command change() {
        return Command.of("Alt+W", () -> act(() -> pages.verbs().handle().change(number(), reason.get(),
                deadline.get())));
    }

    /// Why there is nothing to see, or why the last act was refused.
    public ReadOnlyObjectProperty<List<Refusal>> refusals() {
        return refusals.getReadOnlyProperty();
    }

    /// The lines.
    public ObservableList<ReturnLine> lines() {
        return lines;
    }

    /// The line under the cursor.
    public ObjectProperty<Optional<ReturnLine>> current() {
        return current;
    }

    /// How much of it arrived.
    public EntryField<Quantity> arrived() {
        return arrived;
    }

    /// What is done with it: a disposition code.
    public EntryField<String> disposition() {
        return disposition;
    }

    /// A line by hand.
    public ByHandEntry byHand() {
        return byHand;
    }

    /// Finds more invoiced lines.
    public Command find() {
        return Command.of("Alt+F", () -> order.get().ifPresent(known -> pages.desk().dialogs().show(
                new GiveBackViewModel(pages, new GiveBack.MoreOnReturn(pages, known, this::refresh)))));
    }

    /// It arrived.
    public Command register() {
        return onLine("Alt+A", EnumSet.of(ReturnLineStatus.EXPECTED), (handle, line) ->
                handle.register(number(), line, arrived.get(), disposition.get()));
    }

    /// It arrived and is inspected first.
    public Command quarantine() {
        return onLine("Alt+Q", EnumSet.of(ReturnLineStatus.EXPECTED), (handle, line) ->
                handle.quarantine(number(), line, arrived.get()));
    }

    /// The inspection is over.
    public Command endQuarantine() {
        return onLine("Alt+E", EnumSet.of(ReturnLineStatus.QUARANTINE), (handle, line) ->
                handle.endQuarantine(number(), line, disposition.get()));
    }

    /// The customer keeps the goods.
    public Command creditOnly() {
        return onLine("Alt+O", EnumSet.of(ReturnLineStatus.EXPECTED), (handle, line) ->
                handle.creditOnly(number(), line, disposition.get()));
    }

    /// Something else is done with it.
    public Command dispose() {
        return onLine("Alt+D", EnumSet.of(ReturnLineStatus.REGISTERED), (handle, line) ->
                handle.dispose(number(), line, disposition.get()));
    }

    /// It is not expected any more.
    public Command cancelLine() {
        return onLine("Shortcut+Delete", EnumSet.of(ReturnLineStatus.EXPECTED), (handle, line) ->
                handle.cancel(number(), line));
    }

    /// Nothing is expected any more.
    public Command cancelAll() {
        return Command.of(() -> {
            if (pages.desk().dialogs().ask(Words.of(KEY + "sure", Map.of("rma", rma)), Words.of(KEY + "sureYes"),
                    Words.of("cancel"))) {
                act(() -> pages.verbs().handle().cancel(number()));
            }
        }).unless(order.map(found -> found.isPresent() ? Optional.empty()
                : Optional.of(new ReturnRefusal.NoSuchReturn(rma))));
    }

    /// The same is ordered again ahead.
    public Command replace() {
        return Command.of(() -> act(() -> pages.verbs().replace().ahead(number())
                .then(_ -> read().map(Outcome::done).orElseThrow())));
    }

    /// Posts the packing slip.
    public Command deliver() {
        return Command.of("F8", () -> {
            pages.doors().deliver().accept(List.of(number()));
            refresh();
        });
    }

    /// Posts the credit note.
    public Command invoice() {
        return Command.of("F9", () -> {
            pages.doors().invoice().accept(List.of(number()));
            refresh();
        });
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.plain(rma));
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        pages.desk().background().run(() -> read().map(this::seen), found -> {
            refusals.set(found.isPresent() ? List.of() : List.of(new ReturnRefusal.NoSuchReturn(rma)));
            show(found);
        });
    }

    private Optional<ReturnOrder> read() {
        return pages.books().returns().byRma(rma).flatMap(pages.verbs().handle()::read);
    }

    private Seen seen(ReturnOrder known) {
        return new Seen(known, pages.verbs().handle().worth(known));
    }

    private void show(Optional<Seen> seen) {
        worth = seen.flatMap(Seen::worth);
        var found = seen.map(Seen::order);
        found.ifPresent(known -> {
            reason.set(known.rma().reason());
            deadline.set(known.rma().deadline());
        });
        var at = current.get().map(line -> line.line().id()).orElse(0L);
        order.set(found);
        lines.setAll(found.map(ReturnOrder::lines).orElse(List.of()));
        current.set(lines.stream().filter(line -> line.line().id() == at).findFirst()
                .or(() -> lines.stream().findFirst()));
    }

    private String number() {
        return order.get().map(ReturnOrder::number).orElse("");
    }

    private Command onLine(String key, Set<ReturnLineStatus> allowed,
                           BiFunction<HandleReturn, Long, Outcome<ReturnOrder>> verb) {
        return Command.of(key, () -> current.get().ifPresent(line -> act(() ->
                verb.apply(pages.verbs().handle(), line.line().id())))).unless(current.map(line -> line
                        .<Optional<Refusal>>map(known -> allowed.contains(known.status()) ? Optional.empty()
                                : Optional.of(new ReturnRefusal.WrongStatus(known.line().item().item(),
                                        known.status())))
                        .orElse(Optional.of(new ReturnRefusal.NoReturnLineChosen()))));
    }

    private void act(Supplier<Outcome<ReturnOrder>> work) {
        pages.desk().background().run(() -> work.get().map(this::seen), outcome -> {
            switch (outcome) {
                case Outcome.Done<Seen>(var done) -> {
                    refusals.set(List.of());
                    show(Optional.of(done));
                }
                case Outcome.Refused<Seen>(var reasons) -> {
                    refusals.set(reasons);
                    pages.desk().navigator().say(Message.refused(reasons));
                }
            }
        });
    }
}

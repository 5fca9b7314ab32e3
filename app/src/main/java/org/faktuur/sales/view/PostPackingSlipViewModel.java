package org.faktuur.sales.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.EntryRows;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The posting of a packing slip: how much of each line is delivered, on which date, for one order or several that go
/// to the same place.
public final class PostPackingSlipViewModel implements Page, EntryRows<DeliveryLine> {

    private final SalesPages pages;
    private final List<String> orders;
    private final ObservableList<DeliveryLine> rows = FXCollections.observableArrayList();
    private final EntryField<LocalDate> date;
    private final BooleanProperty reduce = new SimpleBooleanProperty();
    private final DialogEnd end;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against = new ReadOnlyObjectWrapper<>(Optional.empty());

    PostPackingSlipViewModel(SalesPages pages, List<String> orders) {
        this.pages = pages;
        this.end = new DialogEnd(pages.desk());
        this.orders = List.copyOf(orders);
        this.date = new EntryField<>(EntryKind.date(), pages.desk().session().today()).whenTyped(_ -> check());
        date.wrong().subscribe(_ -> check());
    }

    /// The date of the slip.
    public EntryField<LocalDate> date() {
        return date;
    }

    /// Whether no more is delivered than lies in stock.
    public BooleanProperty reduce() {
        return reduce;
    }

    /// The numbers of the orders.
    public List<String> orders() {
        return orders;
    }

    /// Whose look-ups it uses.
    public SalesPages pages() {
        return pages;
    }

    @Override
    public ObservableList<DeliveryLine> rows() {
        return rows;
    }

    /// Lines come from the orders only.
    @Override
    public void add(int at) {
        throw new UnsupportedOperationException("a slip delivers what was ordered");
    }

    /// A line that is not delivered: quantity zero.
    @Override
    public void delete(DeliveryLine row) {
        row.update().set(Quantity.ZERO);
        check();
    }

    /// The last line is followed by what stands below the table.
    @Override
    public boolean isBlank(DeliveryLine row) {
        return true;
    }

    /// Why it was refused; empty while it was not.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    /// Delivers everything that remains.
    public Command everything() {
        return Command.of(() -> fill(DeliveryLine::remains));
    }

    /// Delivers what the lines say should be delivered now.
    public Command deliverNow() {
        return Command.of(() -> fill(DeliveryLine::deliverNow));
    }

    private void fill(java.util.function.Function<DeliveryLine, Quantity> how) {
        rows.forEach(row -> row.update().set(how.apply(row)));
        check();
    }

    /// Posts the slip.
    public Command ok() {
        return Command.of(this::post).unless(against);
    }

    /// Posts nothing.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("PostPackingSlipView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }

    @Override
    public void onShown() {
        pages.desk().background().run(() -> pages.books().orders().byNumbers(orders), this::show);
    }

    private void show(List<SalesOrder> found) {
        rows.setAll(found.stream().flatMap(order -> order.lines().stream()
                .filter(line -> !line.quantities().deliverRemainder().isZero())
                .map(line -> new DeliveryLine(order.number(), line, this::check))).toList());
        check();
    }

    private void check() {
        end.refuse(List.of());
        var wrong = rows.stream().map(row -> row.update().wrong().get()).flatMap(Optional::stream).findFirst()
                .or(() -> date.wrong().get());
        against.set(wrong.or(() -> rows.stream().allMatch(row -> row.update().get().isZero())
                ? Optional.of(new SalesRefusal.NothingToDeliver(String.join(", ", orders))) : Optional.empty()));
    }

    private void post() {
        against.set(Optional.of(new OrderDeskRefusal.BeingPosted()));
        var quantities = rows.stream().collect(Collectors.toMap(DeliveryLine::line, row -> row.update().get()));
        var delivery = new PostPackingSlip.Delivery(orders, date.get(), quantities, reduce.get());
        end.by(() -> pages.verbs().deliver().deliver(delivery), this::posted, () -> {
            if (!end.closed().get()) {
                against.set(Optional.empty());
            }
        });
    }

    private void posted(PostPackingSlip.Delivered done) {
        var slip = done.slip();
        var ref = new DocumentRef(DocumentKind.PACKING_SLIP, slip.number());
        pages.desk().navigator().say(Message.done(
                Words.of("PostPackingSlipView.posted", Map.of("slip", slip.number())),
                Link.to(ref, pages.desk().navigator())));
        done.said().forEach(said -> pages.desk().navigator().say(Message.warning(Words.of(said))));
    }
}

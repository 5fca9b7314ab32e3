package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryRows;
import org.faktuur.shell.Message;
import org.joda.money.CurrencyUnit;

/// The lines of an order as they are edited; a blank one at the end waits for the next item.
public final class OrderLines implements EntryRows<OrderLine> {

    private final SalesPages pages;
    private final OrderHeader header;
    private final Tidings tidings;
    private final LookUps lookUps;
    private final OrderItems items;
    private final ObservableList<OrderLine> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OrderLine>> current = new SimpleObjectProperty<>(Optional.empty());
    private String order = "";

    OrderLines(SalesPages pages, OrderHeader header, LookUps lookUps, Tidings tidings) {
        this.pages = pages;
        this.items = new OrderItems(pages.books());
        this.header = header;
        this.lookUps = lookUps;
        this.tidings = tidings;
    }

    @Override
    public ObservableList<OrderLine> rows() {
        return rows;
    }

    /// The line that the cursor stands on, as the view says.
    public ObjectProperty<Optional<OrderLine>> current() {
        return current;
    }

    /// Deletes the current line.
    public Command delete() {
        return Command.of(() -> current.get().ifPresent(this::delete))
                .unless(current.flatMap(line -> line.isPresent() ? line.get().underWay()
                        : new SimpleObjectProperty<>(Optional.of(new OrderDeskRefusal.NoLineChosen()))));
    }

    @Override
    public void add(int at) {
        rows.add(at, new OrderLine(this, Optional.empty()));
    }

    /// Takes a line away; one that was delivered or invoiced stays, and says why.
    @Override
    public void delete(OrderLine row) {
        if (row.underWay().get().isPresent()) {
            pages.desk().navigator().say(Message.refused(List.of(row.underWay().get().get())));
            return;
        }
        rows.remove(row);
        if (rows.isEmpty()) {
            add(0);
        }
        changed();
    }

    @Override
    public boolean isBlank(OrderLine row) {
        return row.isBlank();
    }

    /// Shows the lines of an order, and a blank one below.
    void show(String number, List<SalesLine> lines) {
        order = number;
        rows.setAll(lines.stream().map(line -> new OrderLine(this, Optional.of(line))).toList());
        add(rows.size());
    }

    /// The number of the order that the lines are of; empty while it has none.
    String order() {
        return order;
    }

    CurrencyUnit currency() {
        return header.currency().get();
    }

    /// Somebody typed something.
    void changed() {
        rows.forEach(OrderLine::reckon);
        tidings.changed();
    }

    /// A field was marked, or its mark taken away.
    void checked() {
        tidings.checked();
    }

    int numberOf(OrderLine line) {
        return filled().indexOf(line) + 1;
    }

    /// The line of this number among those that something stands in, from 1.
    Optional<OrderLine> byNumber(int number) {
        var filled = filled();
        return number >= 1 && number <= filled.size() ? Optional.of(filled.get(number - 1)) : Optional.empty();
    }

    /// The line that had this number when the order was read.
    Optional<OrderLine> asRead(int number) {
        return rows.stream().filter(line -> number > 0 && line.numberRead() == number).findFirst();
    }

    /// Those that something stands in.
    List<OrderLine> filled() {
        return rows.stream().filter(line -> !line.isBlank()).toList();
    }

    /// The lines as they stand, numbered from 1.
    List<SalesLine> written() {
        var filled = filled();
        return IntStream.range(0, filled.size()).mapToObj(at -> filled.get(at).written(at + 1)).toList();
    }

    /// Marks the line of this number where a rule refused it.
    void refuse(Refusal reason) {
        switch (reason) {
            case SalesRefusal.ZeroQuantity(var line) -> byNumber(line).map(OrderLine::quantity)
                    .ifPresent(field -> field.refuse(reason));
            case SalesRefusal.LessThanDelivered(var line, _) -> byNumber(line).map(OrderLine::quantity)
                    .ifPresent(field -> field.refuse(reason));
            case SalesRefusal.NegativePrice(var line) -> byNumber(line).map(OrderLine::price)
                    .ifPresent(field -> field.refuse(reason));
            case SalesRefusal.DiscountOutOfRange(var line) -> byNumber(line).map(OrderLine::discount)
                    .ifPresent(field -> field.refuse(reason));
            default -> { }
        }
    }

    /// The line becomes one of the item of this number, or of the only one whose name holds the words. Where the
    /// customer came in meanwhile, it is looked up again for that customer.
    void choose(OrderLine line, String typed) {
        if (typed.isEmpty()) {
            return;
        }
        var terms = header.lineTerms();
        var before = line.price().get();
        lookUps.run(() -> items.find(typed, terms), found -> {
            if (!line.item().get().equals(typed)) {
                return;
            }
            if (!terms.equals(header.lineTerms())) {
                choose(line, typed);
                return;
            }
            found.ifPresentOrElse(chosen -> line.take(chosen, line.price().get().equals(before)),
                    () -> line.item().refuse(new SalesRefusal.NoSuchItem(typed)));
            changed();
        });
    }

    /// The customer or the currency changed: the lines are taxed accordingly, and those that have the product's own
    /// price get it in the new currency.
    void followTerms() {
        var terms = header.lineTerms();
        var filled = filled();
        var numbers = filled.stream().map(line -> line.item().get()).distinct().toList();
        lookUps.run(() -> items.read(numbers, terms), found -> {
            if (terms.equals(header.lineTerms())) {
                filled.stream().filter(line -> found.containsKey(line.item().get()))
                        .forEach(line -> line.follow(found.get(line.item().get())));
                changed();
            }
        });
    }
}

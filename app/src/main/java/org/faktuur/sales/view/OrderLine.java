package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Product;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// A line of an order as it is edited.
public final class OrderLine {

    /// What follows from what is typed, and cannot be typed itself.
    ///
    /// @param net after the line discount; empty while nothing stands in the line
    /// @param discount how much the line discount takes off
    public record Shown(Optional<Money> net, Optional<Money> discount, LineQuantities quantities, String unit,
                        TaxCodes taxes, boolean stocked) {
    }

    /// What a product gives a line; the price in the order's currency.
    record Chosen(Product product, Price price, TaxCodes taxes) {
    }

    private static final InvoiceLine.Item NO_ITEM = new InvoiceLine.Item("", "", "", "", Price.ZERO);
    private static final LineQuantities NOTHING = LineQuantities.ordered(Quantity.ZERO);

    private final OrderLines lines;
    private final EntryField<String> item = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> description = new EntryField<>(EntryKind.text(200), "");
    private final EntryField<Quantity> quantity = new EntryField<>(EntryKind.quantity(), Quantity.ZERO)
            .quietWhile(() -> isBlank() && quantity().get().isZero());
    private final EntryField<Price> price = new EntryField<>(EntryKind.price(), Price.ZERO)
            .quietWhile(() -> isBlank() && price().get().isZero());
    private final EntryField<Percent> discount = new EntryField<>(EntryKind.percent(), Percent.ZERO);
    private final EntryField<Quantity> deliverNow = new EntryField<>(EntryKind.quantity(), Quantity.ZERO)
            .quietWhile(() -> isBlank() && quantity().get().isZero());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> underWay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> invoiced = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> whole = new ReadOnlyObjectWrapper<>(Optional.empty());
    private SalesLine kept;
    private Optional<Price> listPrice = Optional.empty();

    OrderLine(OrderLines lines, Optional<SalesLine> read) {
        this.lines = lines;
        this.kept = read.orElseGet(() -> new SalesLine(0, 0, NO_ITEM, new InvoiceLine.Pricing(Price.ZERO,
                Percent.ZERO), TaxCodes.NONE, true, NOTHING));
        item.closedWhile(underWay).whenTyped(typed -> {
            lines.changed();
            lines.choose(this, typed);
        });
        quantity.closedWhile(whole).rule(this::againstQuantity).whenTyped(this::ordered);
        price.closedWhile(invoiced).rule(this::againstPrice);
        discount.closedWhile(invoiced).rule(this::againstDiscount);
        deliverNow.closedWhile(whole).rule(this::againstDelivering);
        description.closedWhile(invoiced);
        List.<EntryField<?>>of(description, price, discount, deliverNow)
                .forEach(field -> field.whenTyped(_ -> lines.changed()));
        fill();
        fields().forEach(field -> field.wrong().subscribe(_ -> lines.checked()));
    }

    private void fill() {
        item.set(kept.item().item());
        description.set(kept.item().description());
        price.set(kept.pricing().unitPrice());
        discount.set(kept.pricing().discount());
        quantity.set(kept.quantities().ordered());
        deliverNow.set(kept.quantities().deliverNow());
        var delivered = kept.quantities().delivered();
        underWay.set(delivered.isZero() && kept.quantities().invoiced().isZero() ? Optional.empty()
                : Optional.of(new OrderDeskRefusal.LineUnderWay()));
        invoiced.set(kept.quantities().invoiced().isZero() ? Optional.empty()
                : Optional.of(new OrderDeskRefusal.LineInvoiced()));
        whole.set(kept.status() == SalesOrderStatus.INVOICED
                ? Optional.of(new OrderDeskRefusal.LineWhollyInvoiced()) : Optional.empty());
        reckon();
    }

    /// The item number.
    public EntryField<String> item() {
        return item;
    }

    /// What the paper says.
    public EntryField<String> description() {
        return description;
    }

    /// How many are ordered.
    public EntryField<Quantity> quantity() {
        return quantity;
    }

    /// The unit price before discount, in the order's currency.
    public EntryField<Price> price() {
        return price;
    }

    /// The line discount.
    public EntryField<Percent> discount() {
        return discount;
    }

    /// How many to deliver in the next update.
    public EntryField<Quantity> deliverNow() {
        return deliverNow;
    }

    /// What follows from what is typed.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why it may not be deleted or become another item; empty while it may.
    public ReadOnlyObjectProperty<Optional<Refusal>> underWay() {
        return underWay.getReadOnlyProperty();
    }

    /// What the books know the line by; 0 while it is new.
    long id() {
        return kept.id();
    }

    /// The number that it had when the order was read; 0 while it is new.
    int numberRead() {
        return kept.lineNo();
    }

    /// Is nothing typed in it yet?
    public boolean isBlank() {
        return item.get().isEmpty() && description.get().isEmpty() && item.wrong().get().isEmpty();
    }

    /// Every field that is typed in.
    List<EntryField<?>> fields() {
        return List.of(item, description, quantity, price, discount, deliverNow);
    }

    /// Its place on the order among those that are not blank, from 1.
    int number() {
        return lines.numberOf(this);
    }

    /// Becomes a line of this product.
    void take(Chosen chosen, boolean alsoPrice) {
        var product = chosen.product();
        var unset = quantity.get().isZero();
        kept = new SalesLine(kept.id(), kept.lineNo(), new InvoiceLine.Item(product.item(), product.name(),
                product.unit(), product.classes().itemGroup(), product.cost()), kept.pricing(), chosen.taxes(),
                product.classes().stocked(), kept.quantities());
        item.set(product.item());
        description.set(product.name());
        if (alsoPrice) {
            setPrice(chosen.price());
        }
        if (unset) {
            quantity.set(Quantity.of(1));
            deliverNow.set(Quantity.of(1));
        }
        reckon();
    }

    /// Another customer or currency: is taxed accordingly, and has the product's price where it had that before.
    void follow(Chosen chosen) {
        kept = new SalesLine(kept.id(), kept.lineNo(), kept.item(), kept.pricing(), chosen.taxes(),
                kept.stocked(), kept.quantities());
        listPrice.filter(price.get()::equals).ifPresent(_ -> setPrice(chosen.price()));
        reckon();
    }

    private void setPrice(Price own) {
        price.set(own);
        listPrice = Optional.of(own);
    }

    private void ordered(Quantity typed) {
        deliverNow.set(quantities().deliverRemainder());
        lines.changed();
    }

    private LineQuantities quantities() {
        var was = kept.quantities();
        return new LineQuantities(quantity.get(), deliverNow.get(), was.picked(), was.cancelled(), was.delivered(),
                was.invoiced());
    }

    /// Reckons anew what follows from what is typed.
    void reckon() {
        var line = written(0);
        var net = Optional.of(line.net(lines.currency())).filter(_ -> !isBlank());
        shown.set(new Shown(net, net.map(each -> line.gross(lines.currency()).minus(each)), line.quantities(),
                kept.item().unit(), kept.taxes(), kept.stocked()));
    }

    /// The line as it stands, at this place.
    SalesLine written(int lineNo) {
        var known = kept.item();
        return new SalesLine(kept.id(), lineNo, new InvoiceLine.Item(item.get(), description.get(), known.unit(),
                known.itemGroup(), known.cost()), new InvoiceLine.Pricing(price.get(), discount.get()),
                kept.taxes(), kept.stocked(), quantities());
    }

    private Optional<Refusal> againstQuantity(Quantity asked) {
        var was = kept.quantities();
        var remains = asked.minus(was.cancelled()).minus(was.delivered());
        return !was.delivered().isZero() && remains.sign() * was.delivered().sign() < 0
                ? Optional.of(new SalesRefusal.LessThanDelivered(number(), was.delivered())) : Optional.empty();
    }

    private Optional<Refusal> againstPrice(Price asked) {
        return asked.amount().signum() < 0 ? Optional.of(new SalesRefusal.NegativePrice(number()))
                : Optional.empty();
    }

    private Optional<Refusal> againstDiscount(Percent asked) {
        return asked.compareTo(Percent.ZERO) < 0 || asked.compareTo(Percent.HUNDRED) > 0
                ? Optional.of(new SalesRefusal.DiscountOutOfRange(number())) : Optional.empty();
    }

    private Optional<Refusal> againstDelivering(Quantity asked) {
        var remains = quantities().deliverRemainder();
        return asked.sign() * remains.sign() < 0 || asked.amount().abs().compareTo(remains.amount().abs()) > 0
                ? Optional.of(new SalesRefusal.MoreThanRemains(lines.order(), item.get(), asked, remains))
                : Optional.empty();
    }
}

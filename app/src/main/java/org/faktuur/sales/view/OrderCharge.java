package org.faktuur.sales.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.money.Price;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeKind;
import org.faktuur.sales.SalesCharge;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.EntryRefusal;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A charge of an order as it is edited: freight and the like, on the whole order or on one of its lines.
public final class OrderCharge {

    /// What follows from the charges code and from what is typed.
    ///
    /// @param amount what it comes to on the whole order; empty while that cannot be reckoned
    /// @param onInvoice whether the customer bears it; an internal one does not stand on the invoice
    /// @param automatic whether the company's set-up put it there
    public record Shown(Optional<Money> amount, TaxCodes taxes, boolean onInvoice, boolean automatic) {
    }

    private static final List<Boolean> YES_OR_NO = List.of(false, true);

    private final EntryField<String> code = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> description = new EntryField<>(EntryKind.text(120), "");
    private final EntryField<Price> value = new EntryField<>(EntryKind.price(), Price.ZERO)
            .quietWhile(this::isBlank);
    private final EntryField<ChargeCategory> category = new EntryField<>(
            EntryKind.choice(Arrays.asList(ChargeCategory.values())), ChargeCategory.FIXED).quietWhile(this::isBlank);
    private final EntryField<Integer> line = new EntryField<>(EntryKind.count(), 0);
    private final EntryField<Boolean> keep = new EntryField<>(EntryKind.choice(YES_OR_NO), false)
            .quietWhile(this::isBlank);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(
            new Shown(Optional.empty(), TaxCodes.NONE, true, false));
    private final ReadOnlyObjectWrapper<Optional<Refusal>> invoiced = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OrderCharges charges;
    private final CurrencyUnit currency;
    private final long id;
    private Optional<OrderLine> ofLine = Optional.empty();

    OrderCharge(OrderCharges charges, CurrencyUnit currency, Optional<SalesCharge> read) {
        this.charges = charges;
        this.currency = currency;
        this.id = read.map(SalesCharge::id).orElse(0L);
        read.ifPresent(this::show);
        value.rule(this::againstValue);
        fields().forEach(field -> field.closedWhile(invoiced).whenTyped(_ -> charges.changed()));
        code.whenTyped(typed -> charges.choose(this, typed));
        line.whenTyped(typed -> charges.put(this, typed));
        category.whenTyped(_ -> {
            value.set(value.get());
            charges.changed();
        });
        fields().forEach(field -> field.wrong().subscribe(_ -> charges.checked()));
    }

    private void show(SalesCharge charge) {
        code.set(charge.code().code());
        description.set(charge.code().description());
        category.set(charge.value().category());
        value.set(new Price(ChargeValue.of(charge.value().category(), charge.value().number(), currency).number()));
        keep.set(charge.terms().keep());
        shown.set(new Shown(Optional.empty(), charge.code().taxes(), !charge.isInternal(),
                charge.terms().automatic()));
        invoiced.set(charge.invoiced() ? Optional.of(new OrderDeskRefusal.ChargeInvoiced()) : Optional.empty());
    }

    private Optional<Refusal> againstValue(Price asked) {
        var most = currency.getDecimalPlaces();
        return category.get() == ChargeCategory.FIXED && asked.amount().stripTrailingZeros().scale() > most
                ? Optional.of(new EntryRefusal.DecimalsBeyond(asked.amount().toPlainString(), most))
                : Optional.empty();
    }

    /// The charges code.
    public EntryField<String> code() {
        return code;
    }

    /// What the paper says.
    public EntryField<String> description() {
        return description;
    }

    /// The amount, the price of a piece or the percentage, before VAT.
    public EntryField<Price> value() {
        return value;
    }

    /// What it is reckoned with.
    public EntryField<ChargeCategory> category() {
        return category;
    }

    /// The number of the line that it belongs to; 0: the whole order.
    public EntryField<Integer> line() {
        return line;
    }

    /// Whether it is invoiced again with each invoice.
    public EntryField<Boolean> keep() {
        return keep;
    }

    /// What follows from what is typed.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why it stays as it is: it was invoiced. Empty while it may change.
    public ReadOnlyObjectProperty<Optional<Refusal>> invoiced() {
        return invoiced.getReadOnlyProperty();
    }

    /// Is nothing typed in it yet?
    public boolean isBlank() {
        return code.get().isEmpty();
    }

    List<EntryField<?>> fields() {
        return List.of(code, description, value, category, line, keep);
    }

    /// Becomes one of this code.
    void take(ChargeCode chosen, TaxCodes taxedWith) {
        code.set(chosen.code());
        description.set(chosen.name());
        var was = shown.get();
        shown.set(new Shown(was.amount(), taxedWith, chosen.kind() == ChargeKind.CUSTOMER, was.automatic()));
    }

    void taxed(TaxCodes taxedWith) {
        var was = shown.get();
        shown.set(new Shown(was.amount(), taxedWith, was.onInvoice(), was.automatic()));
    }

    void comesTo(Optional<Money> amount) {
        var was = shown.get();
        shown.set(new Shown(amount, was.taxes(), was.onInvoice(), was.automatic()));
    }

    /// Belongs to this line from now on; to the whole order without one.
    void belongTo(Optional<OrderLine> chosen) {
        ofLine = chosen;
        renumber();
    }

    /// Its line may stand at another place now.
    void renumber() {
        if (line.wrong().get().isEmpty()) {
            line.set(number());
        }
    }

    /// Is the line that it belongs to gone from the order?
    boolean isLeft() {
        return ofLine.isPresent() && number() == 0;
    }

    private int number() {
        return ofLine.map(OrderLine::number).orElse(0);
    }

    /// The charge as it stands, at this place.
    SalesCharge written(int lineNo) {
        var kind = shown.get().onInvoice() ? ChargeKind.CUSTOMER : ChargeKind.INTERNAL;
        return new SalesCharge(id, lineNo,
                new SalesCharge.Code(code.get(), description.get(), shown.get().taxes(), kind),
                ChargeValue.of(category.get(), value.get().amount(), currency),
                new SalesCharge.Terms(number(), keep.get(), shown.get().automatic()), invoiced.get().isPresent());
    }
}

package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.ChargeKind;
import org.faktuur.sales.SalesCharge;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// A charge of an order as it is edited: freight and the like.
public final class OrderCharge {

    private final EntryField<String> code = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> description = new EntryField<>(EntryKind.text(120), "");
    private final EntryField<Money> amount;
    private final ReadOnlyObjectWrapper<TaxCodes> taxes = new ReadOnlyObjectWrapper<>(TaxCodes.NONE);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> invoiced = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Optional<SalesCharge> kept;

    OrderCharge(OrderCharges charges, CurrencyUnit currency, Optional<SalesCharge> read) {
        this.amount = new EntryField<>(EntryKind.money(currency), Money.zero(currency)).quietWhile(this::isBlank);
        this.kept = read;
        read.ifPresent(charge -> {
            code.set(charge.code().code());
            description.set(charge.code().description());
            taxes.set(charge.code().taxes());
            if (charge.value() instanceof ChargeValue.Fixed(var fixed)) {
                amount.set(Money.of(currency, fixed.getAmount(), Rounding.HALF_AWAY_FROM_ZERO));
            }
            invoiced.set(charge.invoiced() ? Optional.of(new OrderDeskRefusal.ChargeInvoiced()) : Optional.empty());
        });
        fields().forEach(field -> field.closedWhile(invoiced).whenTyped(_ -> charges.changed()));
        code.whenTyped(typed -> charges.choose(this, typed));
        fields().forEach(field -> field.wrong().subscribe(_ -> charges.checked()));
    }

    /// The charges code.
    public EntryField<String> code() {
        return code;
    }

    /// What the paper says.
    public EntryField<String> description() {
        return description;
    }

    /// How much, before VAT.
    public EntryField<Money> amount() {
        return amount;
    }

    /// The VAT codes that it is taxed with.
    public ReadOnlyObjectProperty<TaxCodes> taxes() {
        return taxes.getReadOnlyProperty();
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
        return List.of(code, description, amount);
    }

    void take(String exact, String words, TaxCodes taxedWith) {
        code.set(exact);
        description.set(words);
        taxes.set(taxedWith);
    }

    void taxed(TaxCodes taxedWith) {
        taxes.set(taxedWith);
    }

    SalesCharge written(int lineNo) {
        return new SalesCharge(kept.map(SalesCharge::id).orElse(0L), lineNo,
                new SalesCharge.Code(code.get(), description.get(), taxes.get(),
                        kept.map(charge -> charge.code().kind()).orElse(ChargeKind.CUSTOMER)),
                kept.map(SalesCharge::value).filter(value -> !(value instanceof ChargeValue.Fixed))
                        .orElseGet(() -> new ChargeValue.Fixed(amount.get())),
                kept.map(SalesCharge::terms).orElse(SalesCharge.Terms.ORDER), invoiced.get().isPresent());
    }
}

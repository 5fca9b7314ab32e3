package org.faktuur.sales.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.address.PostalAddress;
import org.faktuur.customers.Customer;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// The header of an order as it is edited: who orders and who pays, on which terms, when, and where it goes.
public final class OrderHeader {

    /// Whom it goes to.
    public record Delivery(EntryField<String> name, EntryField<String> street, EntryField<String> postalCode,
                           EntryField<String> city, EntryField<String> country) {
    }

    /// What of the header decides a line's price and VAT.
    record LineTerms(String vatGroup, CurrencyUnit currency, LocalDate date) {
    }

    private final EntryField<String> customer = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> invoiceAccount = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<LocalDate> orderDate;
    private final EntryField<LocalDate> shipDate;
    private final EntryField<String> reference = new EntryField<>(EntryKind.text(60), "");
    private final Delivery delivery = new Delivery(field(120), field(120), field(20), field(80), field(60));
    private final ObjectProperty<SalesOrderType> type = new SimpleObjectProperty<>(SalesOrderType.SALES_ORDER);
    private final ObjectProperty<CurrencyUnit> currency;
    private final ObjectProperty<String> terms = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<String> customerName = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> vatGroup = new ReadOnlyObjectWrapper<>("");
    private final OrderInvoicing invoicing = new OrderInvoicing();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> underWay = new ReadOnlyObjectWrapper<>(Optional.empty());

    OrderHeader(LocalDate today, CurrencyUnit home) {
        this.orderDate = new EntryField<>(EntryKind.date(), today);
        this.shipDate = new EntryField<>(EntryKind.date(), today);
        this.currency = new SimpleObjectProperty<>(home);
        customer.closedWhile(underWay);
        invoiceAccount.closedWhile(underWay);
    }

    private static EntryField<String> field(int most) {
        return new EntryField<>(EntryKind.text(most), "");
    }

    /// The account that orders and receives.
    public EntryField<String> customer() {
        return customer;
    }

    /// The name of the customer.
    public ReadOnlyObjectProperty<String> customerName() {
        return customerName.getReadOnlyProperty();
    }

    /// The account that pays.
    public EntryField<String> invoiceAccount() {
        return invoiceAccount;
    }

    /// The order type.
    public ObjectProperty<SalesOrderType> type() {
        return type;
    }

    /// The currency of its prices.
    public ObjectProperty<CurrencyUnit> currency() {
        return currency;
    }

    /// The code of the terms of payment.
    public ObjectProperty<String> terms() {
        return terms;
    }

    /// The customer's VAT group.
    public ReadOnlyObjectProperty<String> vatGroup() {
        return vatGroup.getReadOnlyProperty();
    }

    /// When it was ordered.
    public EntryField<LocalDate> orderDate() {
        return orderDate;
    }

    /// When it should be shipped.
    public EntryField<LocalDate> shipDate() {
        return shipDate;
    }

    /// The customer's own reference.
    public EntryField<String> reference() {
        return reference;
    }

    /// What it is in a few words: type, date, currency.
    public ObservableValue<Words> summary() {
        return Bindings.createObjectBinding(() -> Words.of("SalesOrderView.header", Map.of("type", type.get(), "date",
                orderDate.get(), "currency", currency.get().getCode())), type, orderDate.value(), currency);
    }

    /// How it is invoiced.
    public OrderInvoicing invoicing() {
        return invoicing;
    }

    /// Where it goes.
    public Delivery delivery() {
        return delivery;
    }

    /// Why customer, type and currency stay as they are; empty while they may change.
    public ReadOnlyObjectProperty<Optional<Refusal>> underWay() {
        return underWay.getReadOnlyProperty();
    }

    /// What of it decides a line's price and VAT, as it stands.
    LineTerms lineTerms() {
        return new LineTerms(vatGroup.get(), currency.get(), orderDate.get());
    }

    /// Every field that is typed in.
    List<EntryField<?>> fields() {
        return Stream.concat(own().stream(), invoicing.fields().stream()).toList();
    }

    private List<EntryField<?>> own() {
        return List.of(customer, invoiceAccount, orderDate, shipDate, reference, delivery.name(), delivery.street(),
                delivery.postalCode(), delivery.city(), delivery.country());
    }

    /// Says whenever somebody changes something; a customer or payer that was typed is told first.
    void whenChanged(Runnable changed, Consumer<String> customerTyped, Consumer<String> payerTyped) {
        own().forEach(field -> field.whenTyped(_ -> changed.run()));
        customer.whenTyped(typed -> {
            changed.run();
            customerTyped.accept(typed);
        });
        invoiceAccount.whenTyped(typed -> {
            changed.run();
            payerTyped.accept(typed);
        });
        type.subscribe((_, _) -> changed.run());
        currency.subscribe((_, _) -> changed.run());
        terms.subscribe((_, _) -> changed.run());
        invoicing.whenChanged(changed);
    }

    /// Takes over what is known of a customer: payer, currency, terms, VAT group and address.
    void take(Customer chosen) {
        customer.set(chosen.account());
        customerName.set(chosen.name());
        var billing = chosen.billing();
        invoiceAccount.set(billing.invoiceAccount());
        currency.set(billing.currency());
        terms.set(billing.paymentTerms());
        vatGroup.set(billing.tax().vatGroup());
        invoicing.take(billing.habits());
        show(new SalesOrderHeader.Delivery(chosen.name(), chosen.address()));
    }

    /// Shows the header of an order; `started`: something of it was delivered or invoiced.
    void show(SalesOrderHeader header, boolean started) {
        customer.set(header.buyer().customerAccount());
        customerName.set(header.buyer().customerName());
        invoiceAccount.set(header.buyer().invoiceAccount());
        type.set(header.type());
        currency.set(header.terms().currency());
        vatGroup.set(header.terms().vatGroup());
        terms.set(header.terms().paymentTerms());
        orderDate.set(header.dates().orderDate());
        shipDate.set(header.dates().shipDate());
        reference.set(header.reference());
        invoicing.show(header.invoicing());
        show(header.delivery());
        underWay.set(started ? Optional.of(new OrderDeskRefusal.OrderUnderWay()) : Optional.empty());
    }

    private void show(SalesOrderHeader.Delivery shown) {
        delivery.name().set(shown.name());
        delivery.street().set(shown.address().street());
        delivery.postalCode().set(shown.address().postalCode());
        delivery.city().set(shown.address().city());
        delivery.country().set(shown.address().country());
    }

    /// The header as it stands.
    SalesOrderHeader written() {
        return new SalesOrderHeader(type.get(),
                new SalesOrderHeader.Buyer(customer.get(), customerName.get(), invoiceAccount.get()),
                new SalesOrderHeader.Terms(currency.get(), vatGroup.get(), terms.get()),
                new SalesOrderHeader.Dates(orderDate.get(), shipDate.get()),
                new SalesOrderHeader.Delivery(delivery.name().get(), new PostalAddress(delivery.street().get(),
                        delivery.postalCode().get(), delivery.city().get(), "", delivery.country().get())),
                reference.get(), invoicing.written());
    }
}

package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faktuur.address.PostalAddress;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.tabular.Fingerprint;
import org.faktuur.tabular.Incoming;
import org.faktuur.tabular.MappedRow;
import org.faktuur.tabular.TabularRefusal;
import org.joda.money.CurrencyUnit;

/// An order as a file says it, before the books were asked about its customer and items.
final class OrderDraft {

    /// The order's own fields; what the file leaves out is empty.
    record Header(String number, String customer, Optional<LocalDate> orderDate, Optional<LocalDate> shipDate,
                  Optional<LocalDate> shippedDate, Terms terms) {
    }

    /// Currency, reference, address of delivery, charge, and how it is invoiced.
    record Terms(Optional<CurrencyUnit> currency, String reference, SalesOrderHeader.Delivery delivery,
                 String chargeCode, Optional<Price> charge, SalesOrderHeader.Invoicing invoicing) {
    }

    /// A line's fields, and the row that it stands in.
    record Line(MappedRow row, String item, Quantity quantity, Optional<Price> price, Percent discount,
                Map<String, String> values) {
    }

    private final MappedRow row;
    private final Header header;
    private final Map<String, String> values;
    private final List<Line> lines = new ArrayList<>();

    private OrderDraft(MappedRow row, Header header) {
        this.row = row;
        this.header = header;
        this.values = valuesOf(row, false);
    }

    /// The order's own fields from its first row.
    static OrderDraft of(MappedRow row) {
        var terms = new Terms(row.currency(SalesOrderField.CURRENCY), row.text(SalesOrderField.REFERENCE, 60),
                delivery(row), row.text(SalesOrderField.CHARGE_CODE, 20), row.price(SalesOrderField.CHARGE),
                invoicing(row));
        return new OrderDraft(row, new Header(row.text(SalesOrderField.ORDER_NUMBER, 20),
                row.text(SalesOrderField.CUSTOMER_ACCOUNT, 20), row.date(SalesOrderField.ORDER_DATE),
                row.date(SalesOrderField.SHIP_DATE), row.date(SalesOrderField.SHIPPED_DATE), terms));
    }

    /// As the file says; without charges that the company has set up, for the file says what is charged.
    private static SalesOrderHeader.Invoicing invoicing(MappedRow row) {
        var discount = row.percent(SalesOrderField.ORDER_DISCOUNT_PERCENT).orElse(Percent.ZERO);
        if (discount.compareTo(Percent.ZERO) < 0 || discount.compareTo(Percent.HUNDRED) > 0) {
            row.refuse(SalesOrderField.ORDER_DISCOUNT_PERCENT, new SalesRefusal.OrderDiscountOutOfRange());
        }
        var plain = SalesOrderHeader.Invoicing.PLAIN;
        return new SalesOrderHeader.Invoicing(plain.settling(), new SalesOrderHeader.Reckoning(
                row.flag(SalesOrderField.PRICES_INCLUDE_VAT).orElse(false), discount,
                row.price(SalesOrderField.FIXED_RATE).map(Price::amount).filter(rate -> rate.signum() > 0), false),
                plain.language(), plain.summary(), row.text(SalesOrderField.PRINTED_NOTE, 1000));
    }

    private static SalesOrderHeader.Delivery delivery(MappedRow row) {
        return new SalesOrderHeader.Delivery(row.text(SalesOrderField.DELIVERY_NAME, 120),
                new PostalAddress(row.text(SalesOrderField.DELIVERY_STREET, 120),
                        row.text(SalesOrderField.DELIVERY_POSTAL_CODE, 20),
                        row.text(SalesOrderField.DELIVERY_CITY, 80), "",
                        row.text(SalesOrderField.DELIVERY_COUNTRY, 60)));
    }

    /// A line from any row of the order.
    void addLine(MappedRow from) {
        var item = from.text(SalesOrderField.ITEM, 20);
        var quantity = from.quantity(SalesOrderField.QUANTITY).orElse(Quantity.ZERO);
        if (quantity.isZero() && !from.isFaulty()) {
            from.refuse(SalesOrderField.QUANTITY, new SalesRefusal.ZeroQuantity(lines.size() + 1));
        }
        var price = from.price(SalesOrderField.UNIT_PRICE);
        var discount = discount(from);
        lines.add(new Line(from, item, quantity, price, discount, valuesOf(from, true)));
    }

    private Percent discount(MappedRow from) {
        var percent = from.percent(SalesOrderField.DISCOUNT_PERCENT);
        var fraction = from.fraction(SalesOrderField.DISCOUNT_FRACTION);
        var discount = percent.or(() -> fraction).orElse(Percent.ZERO);
        if (discount.compareTo(Percent.ZERO) < 0 || discount.compareTo(Percent.HUNDRED) > 0) {
            from.refuse(percent.isPresent() ? SalesOrderField.DISCOUNT_PERCENT : SalesOrderField.DISCOUNT_FRACTION,
                    new SalesRefusal.DiscountOutOfRange(lines.size() + 1));
            return Percent.ZERO;
        }
        return discount;
    }

    /// Refuses another row of the same order that says other things of it; what it leaves empty says nothing.
    void compare(MappedRow other) {
        of(other);
        var said = valuesOf(other, false);
        SalesOrderField.ofOrder().stream().filter(field -> said.containsKey(field.key()))
                .filter(field -> !said.get(field.key()).equals(values.get(field.key())))
                .forEach(field -> other.refuse(field, new TabularRefusal.DiffersFromRow(row.line())));
    }

    MappedRow row() {
        return row;
    }

    Header header() {
        return header;
    }

    List<Line> lines() {
        return lines;
    }

    boolean isSound() {
        return !row.isFaulty() && lines.stream().noneMatch(line -> line.row().isFaulty());
    }

    /// For the books to tell whether it came before; the same whether the lines stand beside the order or apart.
    Incoming<OrderDraft> incoming() {
        var fingerprint = new Fingerprint().add(values);
        lines.forEach(line -> fingerprint.add(line.values()));
        return new Incoming<>(row, SalesOrderField.ORDER_NUMBER, header.number(), fingerprint.hex(), this);
    }

    private static Map<String, String> valuesOf(MappedRow row, boolean ofLine) {
        var chosen = new TreeMap<>(row.values());
        chosen.keySet().removeIf(key -> SalesOrderField.valueOf(key.toUpperCase(java.util.Locale.ROOT)).isOfLine()
                != ofLine);
        return chosen;
    }
}

package org.faktuur.sales;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.tax.VatCalculation;
import org.faktuur.tax.VatCalculation.Taxable;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// An order with its VAT as of its order date: what it comes to when it is invoiced whole.
public record PricedOrder(SalesOrder order, List<VatLine> vat) {

    public PricedOrder {
        vat = List.copyOf(vat);
    }

    /// Prices an order; refused when a VAT code or its rate is missing.
    public static Outcome<PricedOrder> of(SalesOrder order, VatCalculation vat) {
        var currency = order.header().terms().currency();
        var lines = order.lines().stream().map(line -> new Taxable(line.vatCode(), line.net(currency)));
        var charges = order.charges().stream().map(charge -> new Taxable(charge.code().vatCode(), charge.amount()));
        return vat.of(Stream.concat(lines, charges).toList(), order.header().dates().orderDate())
                .map(taxes -> new PricedOrder(order, taxes));
    }

    /// The sum of the lines, before charges and VAT.
    public Money subtotal() {
        var currency = order.header().terms().currency();
        return order.lines().stream().map(line -> line.net(currency)).reduce(Money.zero(currency), Money::plus);
    }

    public Money charges() {
        return order.net().minus(subtotal());
    }

    public Money net() {
        return order.net();
    }

    public Money tax() {
        return vat.stream().map(VatLine::tax).reduce(Money.zero(order.header().terms().currency()), Money::plus);
    }

    public Money total() {
        return net().plus(tax());
    }
}

package org.faktuur.sales;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation;
import org.faktuur.tax.VatCalculation.Taxable;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// An order with its VAT as of its order date: what it comes to when it is invoiced whole.
public record PricedOrder(SalesOrder order, Taxed taxed) {

    /// Prices an order; refused when a VAT code or its rate is missing.
    public static Outcome<PricedOrder> of(SalesOrder order, VatCalculation vat) {
        var currency = order.header().terms().currency();
        var lines = order.lines().stream().map(line -> new Taxable(line.taxes(), line.net(currency)));
        var charges = order.charges().stream().map(charge -> new Taxable(charge.code().taxes(), charge.amount()));
        return vat.of(Stream.concat(lines, charges).toList(), order.header().dates().orderDate())
                .map(taxed -> new PricedOrder(order, taxed));
    }

    /// The VAT in all, a line a code.
    public List<VatLine> vat() {
        return taxed.lines();
    }

    /// The sum of the lines, before charges and VAT.
    public Money subtotal() {
        return net(taxed.shares().subList(0, order.lines().size()));
    }

    /// The sum of the charges before VAT.
    public Money charges() {
        return net(taxed.shares().subList(order.lines().size(), taxed.shares().size()));
    }

    /// Lines and charges before VAT.
    public Money net() {
        return net(taxed.shares());
    }

    private Money net(List<Taxed.Share> shares) {
        return shares.stream().map(Taxed.Share::net)
                .reduce(Money.zero(order.header().terms().currency()), Money::plus);
    }

    public Money tax() {
        return vat().stream().map(VatLine::tax).reduce(Money.zero(order.header().terms().currency()), Money::plus);
    }

    public Money total() {
        return net().plus(tax());
    }
}

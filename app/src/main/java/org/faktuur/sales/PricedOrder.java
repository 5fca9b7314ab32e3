package org.faktuur.sales;

import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// An order with its VAT as of its order date: what it comes to when it is invoiced whole. The shares of the tax are
/// those of its lines, then of the discounts on the whole, then of the charges that the customer bears.
public record PricedOrder(SalesOrder order, Taxed taxed) {

    /// Prices an order; refused when a VAT code or its rate is missing.
    public static Outcome<PricedOrder> of(SalesOrder order, VatCalculation vat) {
        var taxables = OrderSums.ordered(order).taxables();
        var date = order.header().dates().orderDate();
        return (order.header().invoicing().reckoning().pricesIncludeVat() ? vat.included(taxables, date)
                : vat.of(taxables, date)).map(taxed -> new PricedOrder(order, taxed));
    }

    /// The VAT in all, a line a code.
    public List<VatLine> vat() {
        return taxed.lines();
    }

    /// The sum of the lines, before discount on the whole, charges and VAT.
    public Money subtotal() {
        return net(taxed.shares().subList(0, discountsFrom()));
    }

    /// The discount on the whole, below zero, before VAT.
    public Money discount() {
        return net(taxed.shares().subList(discountsFrom(), chargesFrom()));
    }

    /// The sum of the charges before VAT.
    public Money charges() {
        return net(taxed.shares().subList(chargesFrom(), taxed.shares().size()));
    }

    /// What the charge at this place of the order comes to, with or without VAT as the order's prices are; nothing where
    /// there is none, or where its line asks for nothing.
    public Optional<Money> amountOf(int charge) {
        return OrderSums.ordered(order).charges().stream().filter(sum -> sum.charge().lineNo() == charge)
                .map(OrderSums.ChargeSum::amount).findFirst();
    }

    /// Lines, discount and charges before VAT.
    public Money net() {
        return net(taxed.shares());
    }

    public Money tax() {
        return vat().stream().map(VatLine::tax).reduce(Money.zero(order.header().terms().currency()), Money::plus);
    }

    public Money total() {
        return net().plus(tax());
    }

    private int discountsFrom() {
        return OrderSums.ordered(order).lines().size();
    }

    private int chargesFrom() {
        var sums = OrderSums.ordered(order);
        return sums.lines().size() + sums.discounts().size();
    }

    private Money net(List<Taxed.Share> shares) {
        return shares.stream().map(Taxed.Share::net)
                .reduce(Money.zero(order.header().terms().currency()), Money::plus);
    }
}

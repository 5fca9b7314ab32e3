package org.faktuur.sales;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatCalculation.Taxable;
import org.joda.money.Money;

/// What a part of an order comes to: so much of its lines, its charges on them, and the discount on the whole. Amounts
/// are in the order's currency, with or without VAT as the order's prices are.
///
/// @param discounts one a VAT code, below zero
record OrderSums(List<LineSum> lines, List<DiscountSum> discounts, List<ChargeSum> charges) {

    /// A line, how much of it, and the amount less the line's discount.
    record LineSum(SalesLine line, Quantity quantity, Money amount) {
    }

    /// The discount on everything that is taxed with one VAT code, and what it is reckoned of.
    record DiscountSum(TaxCodes taxes, Money basis, Money amount) {
    }

    /// A charge, what it is reckoned of, and the amount.
    record ChargeSum(SalesCharge charge, BigDecimal basis, Money amount) {

        boolean isOnInvoice() {
            return !charge.isInternal();
        }
    }

    OrderSums {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        charges = List.copyOf(charges);
    }

    /// The whole order as it was ordered, invoiced charges included.
    static OrderSums ordered(SalesOrder order) {
        return of(order, line -> line.quantities().ordered(), order.charges());
    }

    /// So much of each line, and these charges; a line of which nothing is taken is left out, its charges too.
    static OrderSums of(SalesOrder order, Function<SalesLine, Quantity> taken, List<SalesCharge> charges) {
        var currency = order.header().terms().currency();
        var lines = order.lines().stream().filter(line -> !taken.apply(line).isZero())
                .map(line -> new LineSum(line, taken.apply(line), line.pricing().unitPrice().times(taken.apply(line),
                        line.pricing().discount(), currency, Rounding.HALF_AWAY_FROM_ZERO))).toList();
        return new OrderSums(lines, discounts(order, lines),
                charges.stream().flatMap(charge -> sum(charge, lines, Money.zero(currency))).toList());
    }

    /// Everything that stands on the invoice, before VAT where the prices are without it.
    Money onInvoice(Money none) {
        return Stream.of(lines.stream().map(LineSum::amount), discounts.stream().map(DiscountSum::amount),
                charges.stream().filter(ChargeSum::isOnInvoice).map(ChargeSum::amount))
                .flatMap(Function.identity()).reduce(none, Money::plus);
    }

    /// What is taxed: every line, then the discounts, then the charges that stand on the invoice.
    List<Taxable> taxables() {
        return Stream.of(lines.stream().map(line -> new Taxable(line.line().taxes(), line.amount())),
                discounts.stream().map(discount -> new Taxable(discount.taxes(), discount.amount())),
                charges.stream().filter(ChargeSum::isOnInvoice)
                        .map(charge -> new Taxable(charge.charge().code().taxes(), charge.amount())))
                .flatMap(Function.identity()).toList();
    }

    private static List<DiscountSum> discounts(SalesOrder order, List<LineSum> lines) {
        var percent = order.header().invoicing().reckoning().discount();
        if (percent.isZero()) {
            return List.of();
        }
        var bases = new LinkedHashMap<TaxCodes, Money>();
        lines.forEach(line -> bases.merge(line.line().taxes(), line.amount(), Money::plus));
        return bases.entrySet().stream().map(base -> new DiscountSum(base.getKey(), base.getValue(),
                percent.of(base.getValue(), Rounding.HALF_AWAY_FROM_ZERO).negated()))
                .filter(discount -> !discount.amount().isZero()).toList();
    }

    private static Stream<ChargeSum> sum(SalesCharge charge, List<LineSum> lines, Money none) {
        var ofLine = charge.terms().ofLine();
        var base = lines.stream().filter(line -> ofLine == 0 || line.line().lineNo() == ofLine).toList();
        if (ofLine != 0 && base.isEmpty()) {
            return Stream.empty();
        }
        var pieces = base.stream().map(LineSum::quantity).reduce(Quantity.ZERO, Quantity::plus);
        var net = base.stream().map(LineSum::amount).reduce(none, Money::plus);
        return Stream.of(new ChargeSum(charge, charge.value().basis(pieces, net), charge.value().of(pieces, net)));
    }
}

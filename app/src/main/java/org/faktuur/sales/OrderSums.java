package org.faktuur.sales;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faktuur.invoices.InvoiceReversal;
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
    record LineSum(SalesLine line, Quantity quantity, Money amount, Optional<GivenBack.Line> given) {
    }

    /// The discount on everything that is taxed with one VAT code, and what it is reckoned of.
    record DiscountSum(TaxCodes taxes, Money basis, Money amount, Optional<InvoiceReversal.Part> given) {
    }

    /// An amount that is taxed; given: it gives back a part of an invoice, with the VAT of that.
    record Amount(Taxable taxable, Optional<InvoiceReversal.Part> given) {
    }

    /// A charge, what it is reckoned of, and the amount.
    record ChargeSum(SalesCharge charge, BigDecimal basis, Money amount, Optional<InvoiceReversal.Part> given) {

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
        return of(order, taken, charges, new GivenBack(null));
    }

    /// What an invoice takes, with the charges that it bears. What gives an invoice back comes to what that was posted
    /// with, its discount on the whole included.
    static OrderSums of(InvoicedPart part) {
        return of(part.order(), part::quantity, part.order().charges().stream().filter(SalesCharge::isToInvoice)
                .toList(), part.givenBack());
    }

    private static OrderSums of(SalesOrder order, Function<SalesLine, Quantity> taken, List<SalesCharge> charges,
                                GivenBack given) {
        var currency = order.header().terms().currency();
        var included = order.header().invoicing().reckoning().pricesIncludeVat();
        var lines = order.lines().stream().filter(line -> !taken.apply(line).isZero())
                .map(line -> new LineSum(line, taken.apply(line), given.line(line)
                        .map(back -> asked(back.part(), included)).orElseGet(() -> line.pricing().unitPrice().times(
                                taken.apply(line), line.pricing().discount(), currency, Rounding.HALF_AWAY_FROM_ZERO)),
                        given.line(line))).toList();
        var discounts = Stream.concat(
                discounts(order, lines.stream().filter(line -> line.given().isEmpty()).toList()).stream(),
                given.discounts().map(discount -> new DiscountSum(discount.codes(), discount.basis(),
                        asked(discount.part(), included), Optional.of(discount.part())))).toList();
        return new OrderSums(lines, discounts, charges.stream()
                .flatMap(charge -> sum(charge, lines, Money.zero(currency), given)).toList());
    }

    private static Money asked(InvoiceReversal.Part part, boolean included) {
        return included ? part.net().plus(part.tax()) : part.net();
    }

    /// Everything that stands on the invoice, before VAT where the prices are without it.
    Money onInvoice(Money none) {
        return Stream.of(lines.stream().map(LineSum::amount), discounts.stream().map(DiscountSum::amount),
                charges.stream().filter(ChargeSum::isOnInvoice).map(ChargeSum::amount))
                .flatMap(Function.identity()).reduce(none, Money::plus);
    }

    /// What is taxed: every line, then the discounts, then the charges that stand on the invoice.
    List<Taxable> taxables() {
        return amounts().map(Amount::taxable).toList();
    }

    /// The same with what of them gives an invoice back.
    Stream<Amount> amounts() {
        return Stream.of(lines.stream().map(line -> new Amount(new Taxable(line.line().taxes(), line.amount()),
                        line.given().map(GivenBack.Line::part))),
                discounts.stream().map(discount -> new Amount(new Taxable(discount.taxes(), discount.amount()),
                        discount.given())),
                charges.stream().filter(ChargeSum::isOnInvoice).map(charge -> new Amount(
                        new Taxable(charge.charge().code().taxes(), charge.amount()), charge.given())))
                .flatMap(Function.identity());
    }

    private static List<DiscountSum> discounts(SalesOrder order, List<LineSum> lines) {
        var percent = order.header().invoicing().reckoning().discount();
        if (percent.isZero()) {
            return List.of();
        }
        var bases = new LinkedHashMap<TaxCodes, Money>();
        lines.forEach(line -> bases.merge(line.line().taxes(), line.amount(), Money::plus));
        return bases.entrySet().stream().map(base -> new DiscountSum(base.getKey(), base.getValue(),
                percent.of(base.getValue(), Rounding.HALF_AWAY_FROM_ZERO).negated(), Optional.empty()))
                .filter(discount -> !discount.amount().isZero()).toList();
    }

    private static Stream<ChargeSum> sum(SalesCharge charge, List<LineSum> lines, Money none, GivenBack given) {
        var ofLine = charge.terms().ofLine();
        var base = lines.stream().filter(line -> ofLine == 0 || line.line().lineNo() == ofLine).toList();
        if (ofLine != 0 && base.isEmpty()) {
            return Stream.empty();
        }
        var pieces = base.stream().map(LineSum::quantity).reduce(Quantity.ZERO, Quantity::plus);
        var net = base.stream().map(LineSum::amount).reduce(none, Money::plus);
        var amount = charge.value().of(pieces, net);
        return Stream.of(new ChargeSum(charge, charge.value().basis(pieces, net), amount,
                given.charge(charge.code().code(), amount)));
    }
}

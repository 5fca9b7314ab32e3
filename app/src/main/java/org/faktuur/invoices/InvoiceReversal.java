package org.faktuur.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// What the lines of a posted invoice come to when they are given back, a part at a time. A part is always the
/// difference of what was given back after it and before it, so that the parts sum to the invoice to the cent: line by
/// line and VAT code by VAT code.
public final class InvoiceReversal {

    /// What is given back, below zero: without VAT, and the VAT a code.
    public record Part(Money net, List<VatLine> vat) {

        public Part {
            vat = List.copyOf(vat);
        }

        public Money tax() {
            return vat.stream().map(VatLine::tax).reduce(Money.zero(net.getCurrencyUnit()), Money::plus);
        }
    }

    /// What is given back of a discount on the whole of an order, above zero.
    ///
    /// @param basis what it is reckoned of
    public record Discount(String orderNumber, TaxCodes codes, Money basis, Part part) {
    }

    private final Invoice original;
    private final InvoiceToPost.Content content;
    private final List<SortedMap<String, Money>> taxes;

    /// Of this invoice.
    public InvoiceReversal(Invoice original) {
        this.original = original;
        this.content = original.content().content();
        this.taxes = new TaxesByCode(content).all();
    }

    public Invoice original() {
        return original;
    }

    /// The invoice's line of this number, from 1; empty where it has none.
    public Optional<InvoiceLine> line(int number) {
        return number < 1 || number > content.lines().size() ? Optional.empty()
                : Optional.of(content.lines().get(number - 1));
    }

    /// What a line comes to when so much of it was given back before, and so much after.
    public Part line(int number, Quantity before, Quantity after) {
        var line = content.lines().get(number - 1);
        return part(line.net(), taxes.get(number - 1), line.quantity().amount(), before.amount(), after.amount());
    }

    /// What the discounts on the whole come to when so much of each line was given back before, and so much after.
    public List<Discount> discounts(Map<Integer, Quantity> before, Map<Integer, Quantity> after) {
        var discounts = new ArrayList<Discount>();
        for (var at = 0; at < content.charges().size(); at++) {
            var charge = content.charges().get(at);
            if (charge.origin().kind() == InvoiceCharge.Kind.DISCOUNT) {
                var whole = basis(charge, quantities());
                var from = basis(charge, before);
                var to = basis(charge, after);
                if (!whole.isZero() && !from.equals(to)) {
                    discounts.add(new Discount(charge.orderNumber(), charge.vat().codes(), from.minus(to),
                            part(charge.amount(), taxes.get(content.lines().size() + at), whole.getAmount(),
                                    from.getAmount(), to.getAmount())));
                }
            }
        }
        return discounts;
    }

    /// What a charge comes to that gives back a whole one of the invoice; empty where the invoice has none like it.
    ///
    /// @param amount below zero, as the invoice's prices are
    public Optional<Part> charge(String code, Money amount) {
        var included = original.content().terms().writing().pricesIncludeVat();
        for (var at = 0; at < content.charges().size(); at++) {
            var charge = content.charges().get(at);
            var asked = included ? charge.amount().plus(charge.vat().tax()) : charge.amount();
            if (charge.origin().kind() == InvoiceCharge.Kind.CHARGE && charge.code().equals(code)
                    && asked.equals(amount.negated())) {
                return Optional.of(part(charge.amount(), taxes.get(content.lines().size() + at), BigDecimal.ONE,
                        BigDecimal.ZERO, BigDecimal.ONE));
            }
        }
        return Optional.empty();
    }

    private Map<Integer, Quantity> quantities() {
        var all = new HashMap<Integer, Quantity>();
        for (var at = 0; at < content.lines().size(); at++) {
            all.put(at + 1, content.lines().get(at).quantity());
        }
        return all;
    }

    /// What so much of the lines comes to that a discount is reckoned of.
    private Money basis(InvoiceCharge discount, Map<Integer, Quantity> quantities) {
        var sum = discount.amount().multipliedBy(0);
        for (var at = 0; at < content.lines().size(); at++) {
            var line = content.lines().get(at);
            var quantity = quantities.getOrDefault(at + 1, Quantity.ZERO);
            if (!quantity.isZero() && line.vat().codes().equals(discount.vat().codes())
                    && line.source().orderNumber().equals(discount.orderNumber())) {
                sum = sum.plus(share(line.net(), line.quantity().amount(), quantity.amount()));
            }
        }
        return sum;
    }

    private Part part(Money net, Map<String, Money> taxes, BigDecimal whole, BigDecimal before, BigDecimal after) {
        var given = difference(net, whole, before, after);
        var vat = new ArrayList<VatLine>();
        content.vat().stream().filter(line -> taxes.containsKey(line.code())).forEach(line -> vat.add(new VatLine(
                line.code(), line.kind(), line.percent(), given,
                difference(taxes.get(line.code()), whole, before, after))));
        return new Part(given, vat);
    }

    private static Money difference(Money amount, BigDecimal whole, BigDecimal before, BigDecimal after) {
        return share(amount, whole, before).minus(share(amount, whole, after));
    }

    private static Money share(Money amount, BigDecimal whole, BigDecimal part) {
        return whole.signum() == 0 ? amount.multipliedBy(0) : Money.of(amount.getCurrencyUnit(),
                amount.getAmount().multiply(part).divide(whole, amount.getCurrencyUnit().getDecimalPlaces(),
                        Rounding.HALF_AWAY_FROM_ZERO));
    }

    /// The VAT of lines and charges a code: what stands by itself where there is one code, or else in proportion to the
    /// rates, so that each code sums to what was posted.
    private record TaxesByCode(InvoiceToPost.Content content) {

        List<SortedMap<String, Money>> all() {
            var all = new ArrayList<SortedMap<String, Money>>();
            content.lines().forEach(line -> all.add(split(line.vat())));
            content.charges().forEach(charge -> all.add(split(charge.vat())));
            content.vat().forEach(line -> settle(line, all));
            return all;
        }

        private SortedMap<String, Money> split(InvoiceLine.Vat vat) {
            var taxes = new TreeMap<String, Money>();
            var left = vat.tax();
            var rates = content.percentOf(vat.codes()).number();
            for (var line : content.vat()) {
                if (vat.codes().contains(line.code())) {
                    var some = taxes.size() + 1 == vat.codes().codes().size() ? left
                            : share(vat.tax(), rates, line.percent().number());
                    taxes.put(line.code(), some);
                    left = left.minus(some);
                }
            }
            return taxes;
        }

        /// What a code lacks goes onto the first amount that has a later code as well, which gives it up.
        private void settle(VatLine line, List<SortedMap<String, Money>> all) {
            var lacks = all.stream().map(taxes -> taxes.get(line.code())).filter(tax -> tax != null)
                    .reduce(line.tax(), Money::minus);
            if (lacks.isZero()) {
                return;
            }
            all.stream().filter(taxes -> taxes.containsKey(line.code()) && !taxes.lastKey()
                    .equals(line.code())).findFirst().ifPresent(taxes -> {
                        taxes.merge(line.code(), lacks, Money::plus);
                        taxes.merge(taxes.lastKey(), lacks.negated(), Money::plus);
                    });
        }
    }
}

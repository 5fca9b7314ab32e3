package org.faktuur.invoices;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// One line: product, quantity, price, VAT codes, amount.
///
/// @param net quantity × price less discount, without VAT, in the invoice's currency
public record InvoiceLine(Source source, Item item, Quantity quantity, Pricing pricing, Vat vat, Money net) {

    private static final int MOST_DECIMALS = 6;

    /// What the line's discount takes off, net.
    ///
    /// @param pricesIncludeVat whether the price includes VAT, which the net amount does not
    public Money discount(boolean pricesIncludeVat) {
        if (pricing.discount().isZero()) {
            return Money.zero(net.getCurrencyUnit());
        }
        var whole = inAll(pricing.unitPrice(), net.getCurrencyUnit());
        return !pricesIncludeVat || net.isZero() ? whole.minus(net)
                : Money.of(net.getCurrencyUnit(), net.getAmount().multiply(pricing.discount().factor())
                        .divide(pricing.discount().remainder(), MathContext.DECIMAL64),
                        Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// What its cost comes to in the company's currency.
    public Money cost(CurrencyUnit accounting) {
        return inAll(item.cost(), accounting);
    }

    /// So much for each; of what is given back the difference of what was given back before and after it.
    private Money inAll(Price price, CurrencyUnit currency) {
        var before = source.credited().map(Credited::already).orElse(Quantity.ZERO);
        return times(price, quantity.minus(before), currency).plus(times(price, before, currency));
    }

    private static Money times(Price price, Quantity quantity, CurrencyUnit currency) {
        return price.times(quantity, Percent.ZERO, currency, Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// The unit price without VAT, with as few decimals as lead to the net amount, as the law wants it on paper.
    ///
    /// @param rates of the line's VAT codes together, where the price includes VAT; zero where it does not
    public Price priceWithoutVat(Percent rates) {
        if (rates.isZero()) {
            return pricing.unitPrice();
        }
        var units = quantity.amount().multiply(pricing.discount().remainder());
        return units.signum() == 0
                ? new Price(pricing.unitPrice().amount().multiply(Percent.HUNDRED.number()).divide(
                        Percent.HUNDRED.plus(rates).number(), MOST_DECIMALS, Rounding.HALF_AWAY_FROM_ZERO))
                : IntStream.rangeClosed(net.getCurrencyUnit().getDecimalPlaces(), MOST_DECIMALS)
                        .mapToObj(decimals -> new Price(net.getAmount().divide(units, decimals,
                                Rounding.HALF_AWAY_FROM_ZERO)))
                        .reduce((found, next) -> leadsToNet(found) ? found : next).orElseThrow();
    }

    private boolean leadsToNet(Price price) {
        return price.times(quantity, pricing.discount(), net.getCurrencyUnit(), Rounding.HALF_AWAY_FROM_ZERO)
                .equals(net);
    }

    /// The order line that is invoiced, and which packing slips delivered how much of it; what none did, the invoice
    /// delivers. Of a credit note, which line of which invoice it gives back. Of a project, what was done.
    public record Source(String orderNumber, long salesLine, List<Delivered> deliveries,
                         Optional<Credited> credited, Optional<Work> work) {

        /// Bills no project.
        public Source(String orderNumber, long salesLine, List<Delivered> deliveries, Optional<Credited> credited) {
            this(orderNumber, salesLine, deliveries, credited, Optional.empty());
        }

        /// Gives nothing back.
        public Source(String orderNumber, long salesLine, List<Delivered> deliveries) {
            this(orderNumber, salesLine, deliveries, Optional.empty());
        }

        public Source {
            deliveries = List.copyOf(deliveries);
        }

        /// No packing slip delivered any of it.
        public Source(String orderNumber, long salesLine) {
            this(orderNumber, salesLine, List.of());
        }
    }

    /// The line of a posted invoice that is given back, and why.
    ///
    /// @param line its number on the invoice, from 1
    /// @param already how much of it was given back before
    public record Credited(String invoice, LocalDate date, int line, Quantity already, String reason) {

        /// The same where so much of it was given back before.
        public Credited after(Quantity before) {
            return new Credited(invoice, date, line, before, reason);
        }
    }

    /// What is billed of a project.
    ///
    /// @param place of the group of the layout that the line stands in, from 1
    /// @param date when it was done; empty for a group that is added up
    /// @param worker who did it, and as what; empty where nobody did
    public record Work(int place, Optional<LocalDate> date, String worker) {
    }

    /// How much a packing slip delivered of what is invoiced.
    public record Delivered(String packingSlip, Quantity quantity) {
    }

    /// What is sold; the cost of one is in the company's currency and zero where nothing leaves stock.
    public record Item(String item, String description, String unit, String itemGroup, Price cost) {
    }

    /// Unit price before discount, and the discount.
    public record Pricing(Price unitPrice, Percent discount) {
    }

    /// The VAT codes, and the line's share of their VAT in the invoice's currency.
    public record Vat(TaxCodes codes, Money tax) {
    }
}

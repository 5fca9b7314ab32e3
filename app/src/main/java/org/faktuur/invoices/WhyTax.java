package org.faktuur.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.money.Percent;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// Why the tax of a code is what it is: the amounts, the rate of the day, how the company computed and rounded, and
/// what of it falls to each amount.
record WhyTax(InvoiceToPost invoice, VatLine vat, WhyParts parts) {

    private static final int SHOWN = 6;
    private static final int EXACT_ENOUGH = 24;

    /// An amount that is taxed with the code.
    private record Taxed(Money net, InvoiceLine.Vat vat) {

        Money gross() {
            return net.plus(vat.tax());
        }
    }

    void explain() {
        var amounts = amounts();
        parts.say(ExplanationTopic.SOURCE, "why.source.vat", Map.of("code", vat.code(), "kind", vat.kind(),
                "date", invoice.dates().invoiceDate(), "percent", vat.percent()));
        parts.rule();
        parts.formula("base", Map.of("amounts", amounts.stream().map(Taxed::net).toList(), "base", vat.base()));
        round(invoice.terms().writing().pricesIncludeVat() ? included(amounts) : onBase());
        if (amounts.size() > 1) {
            parts.formula("shares", Map.of("shares", amounts.stream().map(each -> each.vat().tax()).toList()));
        }
        parts.convert(vat.tax());
    }

    private List<Taxed> amounts() {
        return Stream.concat(
                invoice.content().lines().stream().map(line -> new Taxed(line.net(), line.vat())),
                invoice.content().charges().stream().map(charge -> new Taxed(charge.amount(), charge.vat())))
                .filter(each -> each.vat().codes().contains(vat.code())).toList();
    }

    private BigDecimal onBase() {
        var exact = vat.base().getAmount().multiply(vat.percent().factor());
        parts.formula("tax", Map.of("base", vat.base(), "percent", vat.percent(), "result", WhyParts.plain(exact)));
        return exact;
    }

    /// Prices that include tax are divided by one and the rates of all their codes: codes by codes.
    private BigDecimal included(List<Taxed> amounts) {
        var grosses = new LinkedHashMap<TaxCodes, Money>();
        amounts.forEach(each -> grosses.merge(each.vat().codes(), each.gross(), Money::plus));
        var sum = BigDecimal.ZERO;
        for (var gross : grosses.entrySet()) {
            var all = invoice.content().percentOf(gross.getKey());
            var exact = gross.getValue().getAmount().multiply(vat.percent().number())
                    .divide(Percent.HUNDRED.plus(all).number(), EXACT_ENOUGH, RoundingMode.HALF_EVEN);
            parts.formula("taxIncluded", Map.of("gross", gross.getValue(), "percent", vat.percent(), "all", all,
                    "result", shown(exact)));
            sum = sum.add(exact);
        }
        return sum;
    }

    private void round(BigDecimal exact) {
        var computed = invoice.terms().writing().taxed();
        parts.say(ExplanationTopic.ROUNDING, "why.rounding.tax", Map.of("exact", shown(exact), "rounded", vat.tax(),
                "method", computed.method(), "rounding", computed.rounding(), "direction", computed.direction()));
    }

    private static BigDecimal shown(BigDecimal exact) {
        return WhyParts.plain(exact.setScale(SHOWN, RoundingMode.HALF_UP));
    }
}

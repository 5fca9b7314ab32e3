package org.faktuur.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Why an entry of an invoice's voucher stands there: its source on the invoice, the posting rule that matched, the
/// formula with its numbers, the conversion and the rounding. The same before posting, in the preview, and ever after.
public final class Why {

    private final VoucherLine entry;
    private final InvoiceToPost invoice;
    private final List<Explanation.Part> parts = new ArrayList<>();

    private Why(VoucherLine entry, InvoiceToPost invoice) {
        this.entry = entry;
        this.invoice = invoice;
    }

    /// The explanation of an entry that `InvoicePosting` made of this invoice.
    public static Explanation of(VoucherLine entry, InvoiceToPost invoice) {
        var why = new Why(entry, invoice);
        why.explain();
        return new Explanation(why.parts);
    }

    private void explain() {
        switch (entry.basis().type()) {
            case CUSTOMER_BALANCE -> customer();
            case REVENUE -> revenue(invoice.content().lines().get(source()));
            case CHARGE -> charge(invoice.content().charges().get(source()));
            case SALES_TAX -> tax();
            case COST_OF_GOODS, INVENTORY_ISSUE -> cost(invoice.content().lines().get(source()));
            case ROUNDING -> difference();
        }
    }

    private void customer() {
        var totals = invoice.totals();
        say(ExplanationTopic.SOURCE, "why.source.document", Map.of(
                "kind", invoice.kind(), "account", invoice.parties().payer().account(), "total", totals.total()));
        rule();
        say(ExplanationTopic.FORMULA, "why.formula.total", Map.of("lines", totals.lines(),
                "charges", totals.charges(), "tax", totals.tax(), "total", totals.total()));
        convert(totals.total());
    }

    private void revenue(InvoiceLine line) {
        line(line);
        rule();
        var exact = line.quantity().amount().multiply(line.pricing().unitPrice().amount())
                .multiply(line.pricing().discount().remainder());
        var key = line.pricing().discount().isZero() ? "why.formula.line" : "why.formula.discounted";
        say(ExplanationTopic.FORMULA, key, Map.of("quantity", line.quantity(), "unit", line.item().unit(),
                "price", line.pricing().unitPrice(), "discount", line.pricing().discount(),
                "result", plain(exact)));
        round(exact, line.net());
        convert(line.net());
    }

    private void charge(InvoiceCharge charge) {
        say(ExplanationTopic.SOURCE, "why.source.charge", Map.of("code", charge.code(),
                "description", charge.description(), "order", charge.orderNumber()));
        rule();
        say(ExplanationTopic.FORMULA, "why.formula.charge", Map.of("amount", charge.amount()));
        convert(charge.amount());
    }

    private void tax() {
        var vat = invoice.content().vat().get(source());
        var bases = Stream.concat(
                invoice.content().lines().stream().filter(line -> line.vat().codes().contains(vat.code()))
                        .map(InvoiceLine::net),
                invoice.content().charges().stream().filter(charge -> charge.vat().codes().contains(vat.code()))
                        .map(InvoiceCharge::amount)).toList();
        say(ExplanationTopic.SOURCE, "why.source.vat", Map.of("code", vat.code(), "kind", vat.kind(),
                "date", invoice.dates().invoiceDate(), "percent", vat.percent()));
        rule();
        say(ExplanationTopic.FORMULA, "why.formula.base", Map.of("amounts", bases, "base", vat.base()));
        var exact = vat.base().getAmount().multiply(vat.percent().factor());
        say(ExplanationTopic.FORMULA, "why.formula.tax",
                Map.of("base", vat.base(), "percent", vat.percent(), "result", plain(exact)));
        round(exact, vat.tax());
        convert(vat.tax());
    }

    private void cost(InvoiceLine line) {
        line(line);
        rule();
        var exact = line.item().cost().amount().multiply(line.quantity().amount());
        say(ExplanationTopic.FORMULA, "why.formula.cost", Map.of("quantity", line.quantity(),
                "unit", line.item().unit(), "cost", line.item().cost(), "result", plain(exact)));
        round(exact, Money.of(invoice.terms().accounting(), exact, Rounding.HALF_AWAY_FROM_ZERO));
    }

    private void difference() {
        say(ExplanationTopic.SOURCE, "why.source.conversion",
                Map.of("currency", code(invoice.terms().currency()), "accounting", code(invoice.terms().accounting())));
        rule();
        say(ExplanationTopic.FORMULA, "why.formula.difference", Map.of("difference", entry.signed().negated()));
    }

    private void line(InvoiceLine line) {
        say(ExplanationTopic.SOURCE, "why.source.line", Map.of("line", entry.basis().sourceLine(),
                "item", line.item().item(), "description", line.item().description(),
                "order", line.source().orderNumber()));
    }

    /// The rule is kept as its label, type/scope/key: the narrowest that fitted when this was posted.
    private void rule() {
        var label = entry.basis().rule().split("/", 3);
        say(ExplanationTopic.RULE, "why.rule." + label[1], Map.of("type", entry.basis().type(),
                "scopeKey", label.length > 2 ? label[2] : "", "account", entry.account()));
    }

    private void convert(Money amount) {
        var rate = invoice.terms().rate();
        if (amount.getCurrencyUnit().equals(invoice.terms().accounting())) {
            return;
        }
        var exact = amount.getAmount().multiply(rate.rate());
        say(ExplanationTopic.CONVERSION, "why.conversion", Map.of("amount", amount, "rate", rate.rate(),
                "date", invoice.dates().invoiceDate(), "result", plain(exact), "accounting", code(invoice.terms().accounting())));
        round(exact, rate.convert(amount, invoice.terms().accounting()));
    }

    private void round(BigDecimal exact, Money rounded) {
        var isExact = exact.compareTo(rounded.getAmount()) == 0;
        say(ExplanationTopic.ROUNDING, isExact ? "why.rounding.none" : "why.rounding.done", Map.of(
                "exact", plain(exact), "rounded", rounded,
                "decimals", rounded.getCurrencyUnit().getDecimalPlaces()));
    }

    private int source() {
        return entry.basis().sourceLine() - 1;
    }

    private void say(ExplanationTopic topic, String key, Map<String, Object> values) {
        parts.add(new Explanation.Part(topic, key, values));
    }

    private static String code(CurrencyUnit currency) {
        return currency.getCode();
    }

    private static BigDecimal plain(BigDecimal exact) {
        var stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

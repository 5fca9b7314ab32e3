package org.faktuur.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.VoucherLine;
import org.joda.money.Money;

/// The parts of the explanation of one entry, as they are put together.
final class WhyParts {

    private final VoucherLine entry;
    private final InvoiceToPost invoice;
    private final List<Explanation.Part> parts = new ArrayList<>();

    WhyParts(VoucherLine entry, InvoiceToPost invoice) {
        this.entry = entry;
        this.invoice = invoice;
    }

    Explanation explanation() {
        return new Explanation(parts);
    }

    void say(ExplanationTopic topic, String key, Map<String, Object> values) {
        parts.add(new Explanation.Part(topic, key, values));
    }

    void formula(String key, Map<String, Object> values) {
        say(ExplanationTopic.FORMULA, "why.formula." + key, values);
    }

    /// The rule is kept as its label, type/scope/key and, where there is one, the posting profile: the narrowest that
    /// fitted when this was posted.
    void rule() {
        var label = entry.basis().rule().split("/", 4);
        say(ExplanationTopic.RULE, "why.rule." + label[1], Map.of("type", entry.basis().type(),
                "scopeKey", label.length > 2 ? label[2] : "", "account", entry.account()));
        if (label.length > 3) {
            say(ExplanationTopic.RULE, "why.rule.ofProfile", Map.of("profile", label[3]));
        }
    }

    void convert(Money amount) {
        var rate = invoice.terms().rate();
        var accounting = invoice.terms().accounting();
        if (amount.getCurrencyUnit().equals(accounting)) {
            return;
        }
        var exact = amount.getAmount().multiply(rate.rate());
        say(ExplanationTopic.CONVERSION, "why.conversion", Map.of("amount", amount, "rate", rate.rate(),
                "date", invoice.dates().invoiceDate(), "result", plain(exact), "accounting", accounting.getCode()));
        round(exact, rate.convert(amount, accounting));
        if (!entry.signed().abs().equals(rate.convert(amount, accounting).abs())) {
            say(ExplanationTopic.CONVERSION, "why.conversion.rest", Map.of("posted", entry.signed().abs()));
        }
    }

    void round(BigDecimal exact, Money rounded) {
        var isExact = exact.compareTo(rounded.getAmount()) == 0;
        say(ExplanationTopic.ROUNDING, isExact ? "why.rounding.none" : "why.rounding.done", Map.of(
                "exact", plain(exact), "rounded", rounded,
                "decimals", rounded.getCurrencyUnit().getDecimalPlaces()));
    }

    static BigDecimal plain(BigDecimal exact) {
        var stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

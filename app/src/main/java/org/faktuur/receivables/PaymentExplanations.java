package org.faktuur.receivables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.Explanations;
import org.faktuur.ledger.Origin;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;

/// Explains the vouchers of payments and of settlements.
public final class PaymentExplanations implements Explanations {

    private final Payments payments;
    private final Settlements settlements;

    public PaymentExplanations(Payments payments, Settlements settlements) {
        this.payments = payments;
        this.settlements = settlements;
    }

    @Override
    public Optional<Origin> of(Voucher voucher) {
        return payments.byNumber(voucher.document()).filter(each -> each.numbers().voucher().equals(voucher.number()))
                .map(each -> new DocumentRef(DocumentKind.PAYMENT, each.number()))
                .or(() -> settlements.byNumber(voucher.document())
                        .filter(each -> each.voucher().equals(voucher.number()))
                        .map(each -> new DocumentRef(DocumentKind.SETTLEMENT, each.number())))
                .map(document -> new Origin(document, voucher.lines().stream().map(PaymentExplanations::why).toList()));
    }

    private static Explanation why(VoucherLine entry) {
        var parts = new ArrayList<>(List.of(new Explanation.Part(ExplanationTopic.SOURCE,
                "why.payment." + entry.basis().type(), Map.of("amount", entry.amountCurrency(),
                "about", entry.description()))));
        var label = List.of(entry.basis().rule().split("/"));
        if (label.size() > 1) {
            parts.add(new Explanation.Part(ExplanationTopic.RULE, "why.rule." + label.get(1), Map.of(
                    "type", entry.basis().type(), "scopeKey", label.size() > 2 ? label.get(2) : "",
                    "account", entry.account())));
        }
        if (!entry.signed().getCurrencyUnit().equals(entry.amountCurrency().getCurrencyUnit())
                && !entry.amountCurrency().isZero()) {
            parts.add(new Explanation.Part(ExplanationTopic.CONVERSION, "why.payment.converted",
                    Map.of("amount", entry.amountCurrency(), "accounting", entry.signed())));
        }
        return new Explanation(parts);
    }
}

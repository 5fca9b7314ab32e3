package org.faktuur.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.Explanations;
import org.faktuur.ledger.Origin;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;

/// Explains the vouchers of packing slips: what came back, and was lost at its return cost (the specification, D4).
public final class SlipExplanations implements Explanations {

    private final SalesOrders orders;

    /// Of these packing slips.
    public SlipExplanations(SalesOrders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<Origin> of(Voucher voucher) {
        return orders.slip(voucher.document()).filter(slip -> fits(voucher, slip)).map(slip -> new Origin(
                new DocumentRef(DocumentKind.PACKING_SLIP, slip.number()),
                voucher.lines().stream().map(entry -> why(entry, slip)).toList()));
    }

    /// Other documents may bear the number of a packing slip.
    private static boolean fits(Voucher voucher, PackingSlip slip) {
        return voucher.lines().stream().map(VoucherLine::basis).allMatch(basis ->
                (basis.type() == PostingType.SCRAP_LOSS || basis.type() == PostingType.INVENTORY_ISSUE)
                        && basis.sourceLine() > 0 && basis.sourceLine() <= slip.lines().size());
    }

    private static Explanation why(VoucherLine entry, PackingSlip slip) {
        var line = slip.lines().get(entry.basis().sourceLine() - 1);
        var parts = new ArrayList<>(List.of(new Explanation.Part(ExplanationTopic.SOURCE, "why.slip.source", Map.of(
                "line", entry.basis().sourceLine(), "item", line.item(), "description", line.description(),
                "order", line.orderNumber()))));
        var label = entry.basis().rule().split("/", 4);
        parts.add(new Explanation.Part(ExplanationTopic.RULE, "why.rule." + label[1], Map.of(
                "type", entry.basis().type(), "scopeKey", label.length > 2 ? label[2] : "",
                "account", entry.account())));
        parts.add(new Explanation.Part(ExplanationTopic.FORMULA, entry.signed().isNegative() ? "why.slip.leaves"
                : "why.slip.lost", Map.of("quantity", line.quantity().negated(), "unit", line.unit(),
                "amount", entry.signed().abs())));
        return new Explanation(parts);
    }
}

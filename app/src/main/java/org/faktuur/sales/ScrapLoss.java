package org.faktuur.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The entries for what customers give back and does not go into stock: its return cost is a loss, and leaves the stock
/// that the credit note puts it into (the specification, D4).
final class ScrapLoss {

    /// So much of a line that is lost.
    ///
    /// @param source the number of the line on its document
    record Lost(SalesLine line, Quantity quantity, int source) {
    }

    private final PostingProfile profile;
    private final CurrencyUnit accounting;
    private final Money none;
    private final List<VoucherLine> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private ScrapLoss(PostingProfile profile, CurrencyUnit accounting, CurrencyUnit currency) {
        this.profile = profile;
        this.accounting = accounting;
        this.none = Money.zero(currency);
    }

    /// The entries of what is lost; refused when the posting profile lacks an account.
    ///
    /// @param currency of the document that they stand in
    static Outcome<List<VoucherLine>> of(List<Lost> all, PostingProfile profile, CurrencyUnit accounting,
                                         CurrencyUnit currency) {
        var loss = new ScrapLoss(profile, accounting, currency);
        all.forEach(loss::enter);
        return loss.refusals.isEmpty() ? Outcome.done(List.copyOf(loss.entries))
                : Outcome.refused(loss.refusals.stream().distinct().toList());
    }

    /// The entries of what an invoice receives back and loses.
    static Outcome<List<VoucherLine>> of(ProposedInvoice proposed, Map<Long, ReturnedLine> returned,
                                         PostingProfile profile) {
        var terms = proposed.invoice().terms();
        return of(lost(proposed, returned), profile, terms.accounting(), terms.currency());
    }

    private static List<Lost> lost(ProposedInvoice proposed, Map<Long, ReturnedLine> returned) {
        var lost = new ArrayList<Lost>();
        for (var at = 0; at < proposed.before().size(); at++) {
            var before = proposed.before().get(at);
            for (var line : received(before, proposed.after().get(at))) {
                if (ReturnedLines.of(before, line, returned).goods().isLost()) {
                    lost.add(new Lost(line, received(line, proposed.after().get(at)), place(line, proposed.invoice())));
                }
            }
        }
        return lost;
    }

    /// What a packing slip receives back and loses.
    static List<Lost> of(List<SalesOrder> orders, List<PackingSlip.Line> slip, Map<Long, ReturnedLine> returned) {
        var lost = new ArrayList<Lost>();
        for (var at = 0; at < slip.size(); at++) {
            var place = at + 1;
            var one = slip.get(at);
            orders.forEach(order -> order.lines().stream().filter(line -> line.id() == one.salesLine())
                    .filter(line -> ReturnedLines.of(order, line, returned).goods().isLost())
                    .forEach(line -> lost.add(new Lost(line, one.quantity().negated(), place))));
        }
        return lost;
    }

    /// The lines of a returned order that come back by what is posted.
    static List<SalesLine> received(SalesOrder before, SalesOrder after) {
        return before.header().type() != SalesOrderType.RETURNED_ORDER ? List.of() : before.lines().stream()
                .filter(line -> received(line, after).sign() > 0).toList();
    }

    private static Quantity received(SalesLine line, SalesOrder after) {
        return after.lines().stream().filter(each -> each.id() == line.id()).findFirst()
                .map(each -> line.quantities().delivered().minus(each.quantities().delivered()))
                .orElse(Quantity.ZERO);
    }

    private static int place(SalesLine line, InvoiceToPost invoice) {
        return invoice.content().lines().stream().map(each -> each.source().salesLine()).toList().indexOf(line.id())
                + 1;
    }

    private void enter(Lost lost) {
        var cost = lost.line().item().cost().times(lost.quantity(), Percent.ZERO, accounting,
                Rounding.HALF_AWAY_FROM_ZERO);
        if (!cost.isZero()) {
            enter(PostingType.SCRAP_LOSS, lost, cost);
            enter(PostingType.INVENTORY_ISSUE, lost, cost.negated());
        }
    }

    private void enter(PostingType type, Lost lost, Money amount) {
        var item = lost.line().item();
        profile.ruleFor(type, item.item(), item.itemGroup()).ifPresentOrElse(
                rule -> entries.add(VoucherLine.of(rule.account(), amount, none,
                        new VoucherLine.Basis(rule.type(), rule.label(), lost.source()), item.description())),
                () -> refusals.add(new LedgerRefusal.NoAccountFor(type, item.item(), item.itemGroup())));
    }
}

package org.faktuur.invoices;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.ledger.VoucherLine.Basis;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// Invoice and posting profile to the entries of its voucher: the posting rules (the specification, E2). Customer
/// balance in debit; revenue line by line, charges and VAT per code in credit; cost of what left stock; and the
/// difference that converting entry by entry leaves, on the rounding account.
public final class InvoicePosting {

    private final InvoiceToPost invoice;
    private final PostingProfile profile;
    private final List<VoucherLine> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private InvoicePosting(InvoiceToPost invoice, PostingProfile profile) {
        this.invoice = invoice;
        this.profile = profile;
    }

    /// The entries, which balance in both currencies; refused when the profile lacks an account.
    public static Outcome<List<VoucherLine>> of(InvoiceToPost invoice, PostingProfile profile) {
        var posting = new InvoicePosting(invoice, profile);
        posting.customer();
        posting.revenue();
        posting.charges();
        posting.tax();
        posting.rounding();
        posting.cost();
        return posting.refusals.isEmpty()
                ? Outcome.done(List.copyOf(posting.entries))
                : Outcome.refused(posting.refusals.stream().distinct().toList());
    }

    private void customer() {
        var payer = invoice.parties().payer();
        enter(PostingType.CUSTOMER_BALANCE, payer.account(), payer.group(), invoice.totals().total(), 0,
                payer.account());
    }

    private void revenue() {
        var number = 0;
        for (var line : invoice.content().lines()) {
            number++;
            enter(PostingType.REVENUE, line.item().item(), line.item().itemGroup(), line.net().negated(), number,
                    line.item().description());
        }
    }

    private void charges() {
        var number = 0;
        for (var charge : invoice.content().charges()) {
            number++;
            enter(PostingType.CHARGE, charge.code(), "", charge.amount().negated(), number, charge.description());
        }
    }

    private void tax() {
        var number = 0;
        for (var vat : invoice.content().vat()) {
            number++;
            enter(PostingType.SALES_TAX, vat.code(), "", vat.tax().negated(), number, vat.code());
        }
    }

    private void rounding() {
        var accounting = invoice.terms().accounting();
        var difference = entries.stream().map(VoucherLine::signed).reduce(Money.zero(accounting), Money::plus);
        if (refusals.isEmpty() && !difference.isZero()) {
            account(PostingType.ROUNDING, "", "", rule -> entries.add(VoucherLine.of(rule.account(),
                    difference.negated(), Money.zero(invoice.terms().currency()),
                    new Basis(PostingType.ROUNDING, rule.label(), 0), "")));
        }
    }

    private void cost() {
        var number = 0;
        for (var line : invoice.content().lines()) {
            number++;
            var cost = Money.of(invoice.terms().accounting(),
                    line.item().cost().amount().multiply(line.quantity().amount()), Rounding.HALF_AWAY_FROM_ZERO);
            if (!cost.isZero()) {
                costEntry(PostingType.COST_OF_GOODS, line, cost, number);
                costEntry(PostingType.INVENTORY_ISSUE, line, cost.negated(), number);
            }
        }
    }

    private void costEntry(PostingType type, InvoiceLine line, Money cost, int number) {
        account(type, line.item().item(), line.item().itemGroup(), rule -> entries.add(VoucherLine.of(rule.account(),
                cost, Money.zero(invoice.terms().currency()), new Basis(type, rule.label(), number),
                line.item().description())));
    }

    private void enter(PostingType type, String one, String group, Money amount, int source, String description) {
        if (amount.isZero() && type != PostingType.CUSTOMER_BALANCE && type != PostingType.REVENUE) {
            return;
        }
        account(type, one, group, rule -> {
            var terms = invoice.terms();
            var accounting = terms.rate().convert(amount, terms.accounting());
            entries.add(VoucherLine.of(rule.account(), accounting, amount,
                    new Basis(type, rule.label(), source), description));
        });
    }

    private void account(PostingType type, String one, String group,
                         java.util.function.Consumer<PostingRule> found) {
        profile.ruleFor(type, one, group).ifPresentOrElse(found,
                () -> refusals.add(new LedgerRefusal.NoAccountFor(type, one, group)));
    }
}

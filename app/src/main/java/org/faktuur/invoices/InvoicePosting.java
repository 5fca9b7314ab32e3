package org.faktuur.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.ledger.VoucherLine.Basis;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// Invoice and posting profile to the entries of its voucher: the posting rules (the specification, E2). Customer
/// balance in debit; revenue line by line, charges and VAT per code in credit; discounts in debit where they have an
/// account; cost of what left stock; and the difference that converting entry by entry leaves, on the rounding account.
public final class InvoicePosting {

    private final InvoiceToPost invoice;
    private final PostingProfile profile;
    private final boolean zeroRevenue;
    private final ConvertedParts.Left left;
    private final List<VoucherLine> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private InvoicePosting(InvoiceToPost invoice, PostingProfile profile, boolean zeroRevenue,
                           ConvertedParts parts) {
        this.left = parts.left(invoice);
        this.invoice = left.taxed();
        this.profile = profile;
        this.zeroRevenue = zeroRevenue;
    }

    /// The invoice with its entries, which balance in both currencies; refused when the profile lacks an account.
    ///
    /// @param zeroRevenue whether a line that comes to nothing makes an entry of 0.00
    /// @param parts what stands in the books of the foreign invoices that it gives back
    public static Outcome<ReadyInvoice> of(InvoiceToPost invoice, PostingProfile profile, boolean zeroRevenue,
                                           ConvertedParts parts) {
        var posting = new InvoicePosting(invoice, profile, zeroRevenue, parts);
        posting.customer();
        posting.revenue();
        posting.charges();
        posting.tax();
        posting.rounding();
        posting.cost();
        return posting.refusals.isEmpty()
                ? Outcome.done(new ReadyInvoice(posting.invoice, posting.entries))
                : Outcome.refused(posting.refusals.stream().distinct().toList());
    }

    /// The entries, one for every line.
    public static Outcome<List<VoucherLine>> of(InvoiceToPost invoice, PostingProfile profile) {
        return of(invoice, profile, true, new ConvertedParts()).map(ReadyInvoice::entries);
    }

    private void customer() {
        var payer = invoice.parties().payer();
        enter(PostingType.CUSTOMER_BALANCE, payer.account(), payer.group(), invoice.totals().total(), 0,
                payer.account());
    }

    /// Revenue is net of the line's discount, unless discounts have an account of their own.
    private void revenue() {
        var number = 0;
        for (var line : invoice.content().lines()) {
            number++;
            var discount = lineDiscount(line);
            enter(revenue(line), line.item().item(), line.item().itemGroup(),
                    line.net().plus(discount).negated(), number, line.item().description());
            enter(PostingType.LINE_DISCOUNT, line.item().item(), line.item().itemGroup(), discount, number,
                    line.item().description());
        }
    }

    /// What stands on no order is a project's, which may have revenue of its own.
    private PostingType revenue(InvoiceLine line) {
        return line.source().orderNumber().isEmpty() && profile.ruleFor(PostingType.PROJECT_REVENUE, line.item().item(),
                line.item().itemGroup()).isPresent() ? PostingType.PROJECT_REVENUE : PostingType.REVENUE;
    }

    private Money lineDiscount(InvoiceLine line) {
        var none = Money.zero(invoice.terms().currency());
        return profile.ruleFor(PostingType.LINE_DISCOUNT, line.item().item(), line.item().itemGroup())
                .map(_ -> line.discount(invoice.terms().writing().pricesIncludeVat())).orElse(none);
    }

    private void charges() {
        var number = 0;
        for (var charge : invoice.content().charges()) {
            number++;
            switch (charge.origin().kind()) {
                case CHARGE -> enter(PostingType.CHARGE, charge.code(), "", charge.amount().negated(), number,
                        charge.description());
                case DISCOUNT -> enter(PostingType.TOTAL_DISCOUNT, "", "", charge.amount().negated(), number,
                        charge.description());
                case INTERNAL -> {
                    enter(PostingType.CHARGE_DEBIT, charge.code(), "", charge.amount(), number,
                            charge.description());
                    enter(PostingType.CHARGE_CREDIT, charge.code(), "", charge.amount().negated(), number,
                            charge.description());
                }
            }
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
            account(PostingType.ROUNDING, "", "").ifPresent(rule -> entries.add(entry(rule, difference.negated(),
                    Money.zero(invoice.terms().currency()), 0, "")));
        }
    }

    private void cost() {
        var number = 0;
        for (var line : invoice.content().lines()) {
            number++;
            var cost = line.cost(invoice.terms().accounting());
            if (!cost.isZero()) {
                costEntry(PostingType.COST_OF_GOODS, line, cost, number);
                costEntry(PostingType.INVENTORY_ISSUE, line, cost.negated(), number);
            }
        }
    }

    private void costEntry(PostingType type, InvoiceLine line, Money cost, int number) {
        account(type, line.item().item(), line.item().itemGroup()).ifPresent(rule -> entries.add(entry(rule, cost,
                Money.zero(invoice.terms().currency()), number, line.item().description())));
    }

    private void enter(PostingType type, String one, String group, Money amount, int source, String description) {
        var needless = switch (type) {
            case CUSTOMER_BALANCE -> false;
            case REVENUE, PROJECT_REVENUE -> !zeroRevenue;
            default -> true;
        };
        if (amount.isZero() && needless) {
            return;
        }
        account(type, one, group).ifPresent(rule -> entries.add(entry(rule, type == PostingType.SALES_TAX
                ? invoice.own(source - 1).tax().negated() : left.convert(type, rule.account(), source, amount), amount,
                source, description)));
    }

    private VoucherLine entry(PostingRule rule, Money accounting, Money amount, int source, String description) {
        var basis = new Basis(rule.type(), rule.label(), source);
        return invoice.terms().writing().correction()
                ? VoucherLine.correction(rule.account(), accounting, amount, basis, description)
                : VoucherLine.of(rule.account(), accounting, amount, basis, description);
    }

    private Optional<PostingRule> account(PostingType type, String one, String group) {
        var found = type == PostingType.CUSTOMER_BALANCE
                ? profile.customerRule(invoice.terms().settling().postingProfile(), one, group)
                : profile.ruleFor(type, one, group);
        if (found.isEmpty()) {
            refusals.add(new LedgerRefusal.NoAccountFor(type, one, group));
        }
        return found;
    }
}

package org.faktuur.receivables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.customers.Customer;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Payments and settlements to the entries of their vouchers (the specification, E5): bank and discounts in debit,
/// the customer's balance in credit, and what exchange rates and small differences won or lost.
public final class SettlementPosting {

    private record Due(Money accounting, Money amount) {

        Due plus(Due other) {
            return new Due(accounting.plus(other.accounting), amount.plus(other.amount));
        }

        boolean isNothing() {
            return accounting.isZero() && amount.isZero();
        }
    }

    private final PostingProfile profile;
    private final Customer customer;
    private final Due none;
    private final Map<String, Due> balances = new LinkedHashMap<>();
    private final List<VoucherLine> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /// Entries for this customer, in the currency of the transactions and in the company's.
    public SettlementPosting(PostingProfile profile, Customer customer, CurrencyUnit currency,
                             CurrencyUnit accounting) {
        this.profile = profile;
        this.customer = customer;
        this.none = new Due(Money.zero(accounting), Money.zero(currency));
    }

    /// The money that came into the bank, against the customer's balance on this summary account.
    public SettlementPosting payment(Payment payment) {
        enter(PostingType.BANK, payment.bankAccount(), "", new Due(payment.received().accounting(),
                payment.received().amount()), 0, payment.bankAccount());
        owe(payment.summaryAccount(), new Due(payment.received().accounting().negated(),
                payment.received().amount().negated()));
        return this;
    }

    /// What a settlement takes from the balance, and where it goes.
    public SettlementPosting settlement(Settlement settlement) {
        var number = 0;
        for (var line : settlement.lines()) {
            number++;
            owe(line.summaryAccount(), new Due(line.settled().accounting().negated(),
                    line.settled().amount().negated()));
            discount(line, number);
        }
        var difference = settlement.sums().difference();
        enter(PostingType.PAYMENT_DIFFERENCE, customer.account(), customer.billing().group(),
                new Due(difference.accounting(), difference.amount()), 0, customer.account());
        var loss = new Due(settlement.sums().exchangeLoss(), none.amount());
        enter(loss.accounting().isNegative() ? PostingType.EXCHANGE_GAIN : PostingType.EXCHANGE_LOSS,
                customer.account(), customer.billing().group(), loss, 0, customer.account());
        return this;
    }

    private void discount(Settlement.Line line, int number) {
        var left = new Due(line.discount().accounting(), line.discount().amount());
        for (var tax : line.taxes()) {
            var back = new Due(tax.tax().accounting().negated(), tax.tax().amount().negated());
            enter(PostingType.SALES_TAX, tax.code(), "", back, number, tax.code());
            left = new Due(left.accounting().minus(back.accounting()), left.amount().minus(back.amount()));
        }
        enter(PostingType.CASH_DISCOUNT, customer.account(), customer.billing().group(), left, number,
                line.documentNumber());
    }

    /// The entries of what undoes a settlement: its own balances the other way round, and of the voucher that it was
    /// posted with all that was neither bank nor balance, so that each goes back to the account that it came to.
    public SettlementPosting undoing(Settlement settlement, Optional<Voucher> posted) {
        settlement.lines().forEach(line -> owe(line.summaryAccount(),
                new Due(line.settled().accounting(), line.settled().amount())));
        posted.stream().flatMap(voucher -> voucher.lines().stream()).filter(SettlementPosting::isOfSettling)
                .forEach(line -> entries.add(VoucherLine.of(line.account(), line.signed().negated(),
                        line.amountCurrency().negated(), line.basis(), line.description())));
        return this;
    }

    private static boolean isOfSettling(VoucherLine line) {
        return line.basis().type() != PostingType.BANK && line.basis().type() != PostingType.CUSTOMER_BALANCE;
    }

    /// The entries, which balance in both currencies; none where only open amounts change. Refused when the posting
    /// profile lacks an account.
    public Outcome<List<VoucherLine>> entries() {
        var all = new ArrayList<>(entries);
        balances.forEach((account, due) -> {
            if (!due.isNothing()) {
                all.add(VoucherLine.of(account, due.accounting(), due.amount(), new VoucherLine.Basis(
                        PostingType.CUSTOMER_BALANCE, ruleOfBalance(), 0), customer.account()));
            }
        });
        return refusals.isEmpty() ? Outcome.done(List.copyOf(all))
                : Outcome.refused(refusals.stream().distinct().toList());
    }

    /// The summary account that a payment of this customer goes to; empty where the profile names none.
    static Optional<PostingRule> balanceRule(PostingProfile profile, Customer customer) {
        return profile.customerRule(customer.billing().habits().postingProfile(), customer.account(),
                customer.billing().group());
    }

    private String ruleOfBalance() {
        return balanceRule(profile, customer).map(PostingRule::label).orElse("");
    }

    private void owe(String summaryAccount, Due due) {
        balances.merge(summaryAccount, due, Due::plus);
    }

    private void enter(PostingType type, String one, String group, Due due, int source, String description) {
        if (due.isNothing()) {
            return;
        }
        var found = profile.ruleFor(type, one, group);
        if (found.isEmpty()) {
            refusals.add(new LedgerRefusal.NoAccountFor(type, one, group));
        }
        found.ifPresent(rule -> entries.add(VoucherLine.of(rule.account(), due.accounting(), due.amount(),
                new VoucherLine.Basis(rule.type(), rule.label(), source), description)));
    }
}

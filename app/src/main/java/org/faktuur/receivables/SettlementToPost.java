package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What somebody wants to settle, held against what is open. Decided before anything is numbered or kept.
///
/// @param rate converts discounts and differences: the payment's rate, or the day's
/// @param discountDay by which discounts are reckoned: the day of the payment
public record SettlementToPost(String customerAccount, LocalDate date, List<SettlementPart> parts, ExchangeRate rate,
                               CurrencyUnit accounting, LocalDate discountDay) {

    public SettlementToPost {
        parts = parts.stream().filter(part -> !part.settled().isZero()).toList();
    }

    /// The settlement, without numbers; refused when the parts do not cancel each other but for what the rules let
    /// go, when one settles more than is open or takes a discount that was not offered, is another customer's, of
    /// another currency, or dated later.
    public Outcome<Settlement> decide(SettlementRules rules) {
        var wrong = new ArrayList<Refusal>();
        if (parts.stream().noneMatch(part -> part.transaction().isCredit())
                || parts.stream().allMatch(part -> part.transaction().isCredit())) {
            wrong.add(new ReceivablesRefusal.NothingToSettle());
        }
        var seen = new HashSet<Long>();
        parts.forEach(part -> check(part, seen, wrong));
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        var difference = sum(parts.stream().map(SettlementPart::net).toList());
        return rules.letsGo(difference) ? Outcome.done(settlement(difference, rules))
                : Outcome.refused(new ReceivablesRefusal.DoesNotComeOut(difference));
    }

    private void check(SettlementPart part, HashSet<Long> seen, List<Refusal> wrong) {
        var transaction = part.transaction();
        var document = transaction.document().number();
        var open = transaction.open().amount();
        if (!open.getCurrencyUnit().equals(rate.currency())) {
            wrong.add(new ReceivablesRefusal.OtherCurrency(document, open.getCurrencyUnit().getCode()));
            return;
        }
        if (!transaction.transaction().customerAccount().equals(customerAccount) || !seen.add(transaction.posting())) {
            wrong.add(new ReceivablesRefusal.NotOpen(document));
        }
        if (transaction.transaction().date().isAfter(date)) {
            wrong.add(new ReceivablesRefusal.DatedLater(document, transaction.transaction().date(), date));
        }
        if (!within(part.settled(), open)) {
            wrong.add(new ReceivablesRefusal.MoreThanOpen(document, part.settled(), open));
        }
        var offered = transaction.discountOn(discountDay);
        if (!within(part.discount(), offered) || !within(part.discount(), part.settled())) {
            wrong.add(new ReceivablesRefusal.DiscountNotOffered(document, part.discount(), offered));
        }
    }

    /// Between nothing and the most, on the same side.
    private static boolean within(Money amount, Money most) {
        return amount.isZero() || amount.isNegative() == most.isNegative() && !amount.abs().isGreaterThan(most.abs());
    }

    private Settlement settlement(Money difference, SettlementRules rules) {
        var lines = parts.stream().map(part -> line(part, rules)).toList();
        var letGo = both(difference);
        var loss = lines.stream().map(line -> line.settled().accounting().minus(line.discount().accounting()))
                .reduce(Money.zero(accounting), Money::plus).minus(letGo.accounting());
        return new Settlement("", "", customerAccount, date, "", lines, new Settlement.Sums(letGo, loss));
    }

    private Settlement.Line line(SettlementPart part, SettlementRules rules) {
        var transaction = part.transaction();
        return new Settlement.Line(transaction.posting(), transaction.document().number(),
                transaction.transaction().summaryAccount(),
                new Settlement.Amounts(part.settled(), accountingOf(part)), both(part.discount()),
                rules.taxFollowsDiscount() ? taxes(part) : List.of());
    }

    /// The whole rest where nothing stays open, so that no cent is lost; else in proportion.
    private static Money accountingOf(SettlementPart part) {
        var open = part.transaction().open();
        if (part.isWhole()) {
            return open.accounting();
        }
        return Money.of(open.accounting().getCurrencyUnit(),
                open.accounting().getAmount().multiply(part.settled().getAmount())
                        .divide(open.amount().getAmount(), open.accounting().getCurrencyUnit().getDecimalPlaces(),
                                Rounding.HALF_AWAY_FROM_ZERO));
    }

    /// The discount takes back tax of each code in the proportion in which the document bears it.
    private List<Settlement.Tax> taxes(SettlementPart part) {
        var total = part.transaction().transaction().owed().amount();
        if (part.discount().isZero() || total.isZero()) {
            return List.of();
        }
        return part.transaction().terms().taxes().stream().map(share -> new Settlement.Tax(share.code(), share.kind(),
                share.percent(), both(proportion(share.base(), part.discount(), total).negated()),
                both(proportion(share.tax(), part.discount(), total).negated()))).toList();
    }

    private static Money proportion(Money share, Money part, Money whole) {
        return Money.of(share.getCurrencyUnit(), share.getAmount().multiply(part.getAmount())
                .divide(whole.getAmount(), share.getCurrencyUnit().getDecimalPlaces(),
                        Rounding.HALF_AWAY_FROM_ZERO));
    }

    private Settlement.Amounts both(Money amount) {
        return new Settlement.Amounts(amount, rate.convert(amount, accounting));
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(rate.currency()), Money::plus);
    }
}

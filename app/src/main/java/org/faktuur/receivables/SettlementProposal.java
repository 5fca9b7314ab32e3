package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What settles what among transactions that were chosen: full, part and over-payment, cash discounts within their
/// dates, and small differences (the specification, E5). The oldest are settled first; what is too much stays open on
/// the last credit.
///
/// @param parts what is settled; nothing of a transaction that is not among them
/// @param difference what was paid too little (above zero) or too much (below) and is let go
public record SettlementProposal(List<SettlementPart> parts, Money difference) {

    public SettlementProposal {
        parts = List.copyOf(parts);
    }

    /// The proposal over these transactions, all of one customer and currency.
    ///
    /// @param day by which discounts are reckoned
    public static SettlementProposal of(List<OpenTransaction> chosen, CurrencyUnit currency, LocalDate day,
                                        SettlementRules rules) {
        return new Making(chosen, currency, day, rules).proposal();
    }

    private static final class Making {

        private static final Comparator<OpenTransaction> OLDEST = Comparator
                .comparing((OpenTransaction each) -> each.transaction().dueDate())
                .thenComparing(OpenTransaction::posting);

        private final List<OpenTransaction> debits;
        private final List<OpenTransaction> credits;
        private final LocalDate day;
        private final SettlementRules rules;
        private final Money none;
        private final List<SettlementPart> parts = new ArrayList<>();

        Making(List<OpenTransaction> chosen, CurrencyUnit currency, LocalDate day, SettlementRules rules) {
            this.debits = chosen.stream().filter(each -> !each.isCredit()).sorted(OLDEST).toList();
            this.credits = chosen.stream().filter(OpenTransaction::isCredit).sorted(Comparator
                    .comparing((OpenTransaction each) -> each.transaction().document().kind()).thenComparing(OLDEST))
                    .toList();
            this.day = day;
            this.rules = rules;
            this.none = Money.zero(currency);
        }

        SettlementProposal proposal() {
            var offered = credits.stream().map(this::net).reduce(none, Money::plus).negated();
            if (offered.isZero() || debits.isEmpty()) {
                return new SettlementProposal(List.of(), none);
            }
            var left = settleDebits(offered);
            var difference = none;
            if (left.isNegative()) {
                difference = left.negated();
                left = none;
            } else if (left.isPositive()) {
                left = rules.discountUse() == DiscountUse.UNSPECIFIC ? lessDiscount(left) : left;
                if (left.isPositive() && rules.letsGo(left) && allSettled()) {
                    difference = left.negated();
                    left = none;
                }
            }
            useCredits(left);
            return new SettlementProposal(parts, difference);
        }

        /// Settles the oldest first and answers what is left over; below zero where the last one was let go short.
        private Money settleDebits(Money offered) {
            var left = offered;
            for (var each : debits) {
                var net = net(each);
                if (!left.isPositive()) {
                    break;
                }
                if (!left.isLessThan(net) || rules.letsGo(net.minus(left))) {
                    parts.add(new SettlementPart(each, each.open().amount(), each.discountOn(day)));
                    left = left.minus(net);
                } else {
                    var discount = partOfDiscount(each, left);
                    parts.add(new SettlementPart(each, left.plus(discount), discount));
                    left = none;
                }
            }
            return left;
        }

        /// What a part payment takes of the discount: in the proportion in which it pays what is due.
        private Money partOfDiscount(OpenTransaction each, Money paid) {
            var offered = each.discountOn(day);
            return !rules.partDiscount() || offered.isZero() ? none : Money.of(paid.getCurrencyUnit(),
                    offered.getAmount().multiply(paid.getAmount()).divide(net(each).getAmount(),
                            paid.getCurrencyUnit().getDecimalPlaces(), Rounding.HALF_AWAY_FROM_ZERO));
        }

        private boolean allSettled() {
            return parts.size() == debits.size() && parts.stream().allMatch(SettlementPart::isWhole);
        }

        /// What is too much makes the discounts smaller, the last one first.
        private Money lessDiscount(Money tooMuch) {
            var left = tooMuch;
            for (var at = parts.size() - 1; at >= 0; at--) {
                var part = parts.get(at);
                var less = part.discount().isLessThan(left) ? part.discount() : left;
                parts.set(at, new SettlementPart(part.transaction(), part.settled(), part.discount().minus(less)));
                left = left.minus(less);
            }
            return left;
        }

        /// Uses the credits for what was settled, payments last; the rest stays open on the last ones.
        private void useCredits(Money unused) {
            var left = unused;
            var used = new ArrayList<SettlementPart>();
            for (var each : credits.reversed()) {
                var worth = net(each).negated();
                if (left.isZero()) {
                    used.addFirst(new SettlementPart(each, each.open().amount(), each.discountOn(day)));
                } else if (left.isLessThan(worth)) {
                    used.addFirst(new SettlementPart(each, worth.minus(left).negated(), none));
                    left = none;
                } else {
                    left = left.minus(worth);
                }
            }
            parts.addAll(used);
        }

        private Money net(OpenTransaction each) {
            return each.open().amount().minus(each.discountOn(day));
        }
    }
}

package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.money.Percent;
import org.joda.money.Money;

/// Which transactions of a customer cancel each other, with cash discounts, a small difference and what exchange rates
/// won or lost. Never changes; undoing adds another one that reverses it.
///
/// @param voucher empty where nothing was posted to the ledger
/// @param reverses the number of the settlement that this one undoes; empty for any other
public record Settlement(String number, String voucher, String customerAccount, LocalDate date, String reverses,
                         List<Line> lines, Sums sums) {

    /// How much of a transaction is settled, the discount included, in its currency and in the company's.
    ///
    /// @param posting what the transaction is known by
    public record Line(long posting, String documentNumber, String summaryAccount, Amounts settled, Amounts discount,
                       List<Tax> taxes) {

        public Line {
            taxes = List.copyOf(taxes);
        }
    }

    /// An amount in the currency of the transactions, and in the company's.
    public record Amounts(Money amount, Money accounting) {

        Amounts negated() {
            return new Amounts(amount.negated(), accounting.negated());
        }
    }

    /// The sales tax of a code that a discount takes back: base and tax, below zero for an invoice.
    public record Tax(String code, String kind, Percent percent, Amounts base, Amounts tax) {

        Tax negated() {
            return new Tax(code, kind, percent, base.negated(), tax.negated());
        }
    }

    /// What was paid too little (above zero) or too much and let go; what rates lost (above zero) or won, in the
    /// company's currency.
    public record Sums(Amounts difference, Money exchangeLoss) {
    }

    public Settlement {
        lines = List.copyOf(lines);
    }

    /// Does it undo another?
    public boolean isReversal() {
        return !reverses.isEmpty();
    }

    /// The same the other way round.
    Settlement reversed(String newNumber, String newVoucher, LocalDate day) {
        return new Settlement(newNumber, newVoucher, customerAccount, day, number, lines.stream()
                .map(line -> new Line(line.posting(), line.documentNumber(), line.summaryAccount(),
                        line.settled().negated(), line.discount().negated(),
                        line.taxes().stream().map(Tax::negated).toList())).toList(),
                new Sums(sums.difference().negated(), sums.exchangeLoss().negated()));
    }

    /// The same with the numbers that it was given.
    Settlement numbered(String newNumber, String newVoucher) {
        return new Settlement(newNumber, newVoucher, customerAccount, date, reverses, lines, sums);
    }

    /// The same with the line of a transaction that was not posted yet named as it is now.
    Settlement placed(long before, long posting, String documentNumber) {
        return new Settlement(number, voucher, customerAccount, date, reverses, lines.stream()
                .map(line -> line.posting() != before ? line : new Line(posting, documentNumber,
                        line.summaryAccount(), line.settled(), line.discount(), line.taxes())).toList(), sums);
    }
}

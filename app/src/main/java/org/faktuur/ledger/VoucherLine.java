package org.faktuur.ledger;

import org.joda.money.Money;

/// Debit or credit on an account, in the company's currency; never both.
///
/// @param amountCurrency the same in the document's currency: debit positive, credit negative
/// @param basis why this entry was made
public record VoucherLine(String account, Money debit, Money credit, Money amountCurrency, Basis basis,
                          String description) {

    /// What an entry rests on: posting type, the posting rule that matched, the source line (0: the whole document).
    public record Basis(PostingType type, String rule, int sourceLine) {
    }

    public VoucherLine {
        if (!debit.isZero() && !credit.isZero()) {
            throw new IllegalArgumentException("an entry is debit or credit: " + debit + ", " + credit);
        }
    }

    /// An entry of a signed amount: positive is debit, negative is credit.
    public static VoucherLine of(String account, Money accounting, Money currency, Basis basis, String description) {
        var none = Money.zero(accounting.getCurrencyUnit());
        return accounting.isNegative()
                ? new VoucherLine(account, none, accounting.negated(), currency, basis, description)
                : new VoucherLine(account, accounting, none, currency, basis, description);
    }

    /// An entry of a signed amount that stays on the natural side of its posting type: a correction reverses with a
    /// negative amount instead of changing sides. Rounding stands on either side, and always reverses below zero.
    public static VoucherLine correction(String account, Money accounting, Money currency, Basis basis,
                                         String description) {
        var none = Money.zero(accounting.getCurrencyUnit());
        var debit = basis.type() == PostingType.ROUNDING ? accounting.isNegative() : basis.type().isDebit();
        return debit
                ? new VoucherLine(account, accounting, none, currency, basis, description)
                : new VoucherLine(account, none, accounting.negated(), currency, basis, description);
    }

    /// Debit less credit.
    public Money signed() {
        return debit.minus(credit);
    }
}

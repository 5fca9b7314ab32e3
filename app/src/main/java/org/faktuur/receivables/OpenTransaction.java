package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.customers.CashDiscount;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// A customer transaction of which something is open: what settling has to know of it.
///
/// @param posting its place in the chain; what it is known by
public record OpenTransaction(long posting, CustomerTransaction transaction, Open open, Terms terms) {

    /// What is not settled yet, in the document's currency and in the company's.
    public record Open(Money amount, Money accounting) {
    }

    /// What may be deducted for paying early, of which so much was taken already, and the tax of the document.
    public record Terms(List<CashDiscount.Offer> offers, Money taken, List<TaxShare> taxes) {

        public Terms {
            offers = List.copyOf(offers);
            taxes = List.copyOf(taxes);
        }
    }

    /// What of the whole document is the base and the tax of a code.
    public record TaxShare(String code, String kind, org.faktuur.money.Percent percent, Money base, Money tax) {
    }

    /// The same transaction with all of it open and nothing to deduct: a payment that is about to be posted.
    public static OpenTransaction fresh(long posting, CustomerTransaction transaction) {
        var none = Money.zero(transaction.owed().amount().getCurrencyUnit());
        return new OpenTransaction(posting, transaction,
                new Open(transaction.owed().amount(), transaction.owed().accounting()),
                new Terms(List.of(), none, List.of()));
    }

    /// Does it lower what the customer owes?
    public boolean isCredit() {
        return open.amount().isNegative();
    }

    /// What it comes from.
    public DocumentRef document() {
        return transaction.document();
    }

    /// The discount that can still be taken when it is settled by this day: the earliest offer whose date has not
    /// passed, less what was taken already; never more than what is open. Negative for a credit note.
    public Money discountOn(LocalDate day) {
        var none = Money.zero(open.amount().getCurrencyUnit());
        var left = offerOn(day).map(offer -> offer.amount().minus(terms.taken())).orElse(none);
        if (left.isZero() || left.isNegative() != open.amount().isNegative()) {
            return none;
        }
        return left.abs().isGreaterThan(open.amount().abs()) ? open.amount() : left;
    }

    /// The offer that holds on this day.
    public Optional<CashDiscount.Offer> offerOn(LocalDate day) {
        return terms.offers().stream().filter(offer -> !offer.until().isBefore(day)).findFirst();
    }
}

package org.faktuur.receivables;

import java.time.LocalDate;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// Why something is not paid or settled.
public sealed interface ReceivablesRefusal extends Refusal {

    /// A payment of nothing.
    record AmountNeeded() implements ReceivablesRefusal {
    }

    /// There is no such customer.
    record NoSuchPayer(String account) implements ReceivablesRefusal {
    }

    /// There is no such bank account.
    record NoSuchBankAccount(String code) implements ReceivablesRefusal {
    }

    /// No exchange rate holds on that day.
    record NoExchangeRateOn(String currency, LocalDate date) implements ReceivablesRefusal {
    }

    /// The transaction is not open any more, or not the customer's.
    record NotOpen(String document) implements ReceivablesRefusal {
    }

    /// Settled with more than is open, or the wrong way round.
    record MoreThanOpen(String document, Money settled, Money open) implements ReceivablesRefusal {
    }

    /// A discount that was not offered by that day.
    record DiscountNotOffered(String document, Money discount, Money offered) implements ReceivablesRefusal {
    }

    /// Transactions of several currencies.
    record OtherCurrency(String document, String currency) implements ReceivablesRefusal {
    }

    /// The transaction is dated after the settlement.
    record DatedLater(String document, LocalDate date, LocalDate settlement) implements ReceivablesRefusal {
    }

    /// What is settled and what settles it do not come to the same.
    record DoesNotComeOut(Money difference) implements ReceivablesRefusal {
    }

    /// Nothing that settles anything was chosen.
    record NothingToSettle() implements ReceivablesRefusal {
    }

    /// There is no settlement of that number.
    record NoSuchSettlement(String settlement) implements ReceivablesRefusal {
    }

    /// It was undone before.
    record UndoneAlready(String settlement, String by) implements ReceivablesRefusal {
    }

    /// What undoes another is not undone itself; settle again instead.
    record UndoesAnother(String settlement, String reverses) implements ReceivablesRefusal {
    }

    /// Undone before the day that it was made.
    record UndoneBefore(String settlement, LocalDate date) implements ReceivablesRefusal {
    }

    /// The line of the bank statement brought a payment already.
    record EntryPaidAlready(String payment) implements ReceivablesRefusal {
    }

    /// A KID has 2 to 25 figures.
    record NoKidLength(int length) implements ReceivablesRefusal {
    }
}

package org.faktuur.receivables;

import java.time.LocalDate;
import org.faktuur.currency.ExchangeRate;
import org.joda.money.Money;

/// Money that came from a customer, or went back to one (below zero). Never changes.
///
/// @param summaryAccount the account of the chart that the customer's balance stands on
public record Payment(Numbers numbers, String customerAccount, LocalDate date, Settlement.Amounts received,
                      ExchangeRate rate, String bankAccount, Origin origin, String summaryAccount) {

    /// Its own number and its voucher's.
    public record Numbers(String number, String voucher) {
    }

    /// What the customer wrote with it, and the line of the bank statement that brought it; empty by hand.
    public record Origin(String reference, String bankEntry) {
    }

    /// Its number.
    public String number() {
        return numbers.number();
    }
}

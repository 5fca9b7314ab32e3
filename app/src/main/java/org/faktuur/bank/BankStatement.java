package org.faktuur.bank;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/// A bank statement: the entries of an account from one day to another.
///
/// @param account the number that the bank writes, an IBAN as a rule
/// @param id how the bank calls it, unique for the account
public record BankStatement(String account, String id, Span span, Money opening, Money closing,
                            List<BankEntry> entries) {

    /// From one day to another, both within.
    public record Span(LocalDate from, LocalDate to) {
    }

    public BankStatement {
        entries = List.copyOf(entries);
    }

    /// Opening balance and entries.
    public Money reckoned() {
        return entries.stream().map(BankEntry::amount).reduce(opening, Money::plus);
    }
}

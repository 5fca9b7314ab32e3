package org.faktuur.bank;

import org.joda.money.Money;

/// An imported statement as the list shows it.
///
/// @param entries how many entries it has
/// @param waiting how many of them are neither posted nor set aside
public record KeptStatement(long id, String bankAccount, String statement, BankStatement.Span span, Money closing,
                            int entries, int waiting) {
}

package org.faktuur.bank;

import java.time.LocalDate;
import org.joda.money.Money;

/// A line of a bank statement: money that came in (above zero) or went out.
///
/// @param key by which it is known for ever: account, statement, place in it
public record BankEntry(String key, LocalDate date, Money amount, Said said, Party party) {

    /// What was written with it: the structured reference (a KID), and the words.
    public record Said(String reference, String words) {

        /// Both.
        public String all() {
            return (reference + " " + words).strip();
        }
    }

    /// Who sent it, or to whom it went.
    public record Party(String name, String account) {
    }
}

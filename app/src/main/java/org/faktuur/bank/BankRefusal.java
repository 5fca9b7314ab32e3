package org.faktuur.bank;

import java.time.LocalDate;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// Why a bank statement or one of its entries is not taken.
public sealed interface BankRefusal extends Refusal {

    /// The file is not a camt.053.
    record NoCamtFile(String why) implements BankRefusal {
    }

    /// No bank account of the company has that number.
    record NotOurAccount(String iban) implements BankRefusal {
    }

    /// The statement was imported before.
    record StatementStands(String statement, String account, LocalDate to) implements BankRefusal {
    }

    /// Opening balance and entries do not come to the closing balance.
    record StatementDiffers(String statement, Money closing, Money reckoned) implements BankRefusal {
    }

    /// No entry is marked that has a proposal.
    record NothingProposed() implements BankRefusal {
    }

    /// The entry is a payment already, or was set aside.
    record EntryDone() implements BankRefusal {
    }

    /// No entry is chosen.
    record NoEntryChosen() implements BankRefusal {
    }

    /// The entry brought no payment yet.
    record NoPaymentYet() implements BankRefusal {
    }
}

package org.faktuur.bank;

import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Sets entries aside that are no payments of customers: charges of the bank, taxes, wages.
public final class SetBankEntryAside {

    private final BankStatements statements;
    private final Transactions transactions;

    /// In these statements.
    public SetBankEntryAside(BankStatements statements, Transactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    /// Sets an entry aside, or takes it back. Refused when it is a payment already.
    public Outcome<KeptEntry> set(KeptEntry entry) {
        return transactions.run(() -> {
            if (entry.payment().isPresent()) {
                return Outcome.refused(new BankRefusal.EntryDone());
            }
            statements.setAside(entry.id(), !entry.setAside());
            return Outcome.done(entry);
        });
    }
}

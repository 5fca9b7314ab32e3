package org.faktuur.bank;

import java.util.List;
import java.util.Optional;

/// The imported bank statements.
public interface BankStatements {

    /// Keeps a statement of a bank account.
    void add(String bankAccount, BankStatement statement);

    /// The newest first.
    List<KeptStatement> all();

    /// The statement of an account that the bank calls so.
    Optional<KeptStatement> statement(String bankAccount, String id);

    /// The entries of a statement, in its order.
    List<KeptEntry> entries(long statement);

    /// Sets an entry aside, or takes it back.
    void setAside(long entry, boolean aside);
}

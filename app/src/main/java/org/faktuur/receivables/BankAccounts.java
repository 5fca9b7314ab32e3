package org.faktuur.receivables;

import java.util.List;
import java.util.Optional;

/// The bank accounts of the company.
public interface BankAccounts {

    /// In order of code.
    List<BankAccount> bankAccounts();

    /// Keeps a new one or changes it.
    void save(BankAccount account);

    /// The account of this code.
    default Optional<BankAccount> bankAccount(String code) {
        return bankAccounts().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}

package org.faktuur.receivables;

import org.faktuur.codes.CodeTable;

/// The bank accounts of the company.
public interface BankAccounts extends CodeTable<BankAccount> {
}

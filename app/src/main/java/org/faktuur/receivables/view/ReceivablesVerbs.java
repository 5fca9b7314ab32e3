package org.faktuur.receivables.view;

import org.faktuur.codes.SaveCode;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.RegisterPayment;
import org.faktuur.receivables.SaveSettlementRules;
import org.faktuur.receivables.SettleTransactions;

/// What the screens of receivables do.
public record ReceivablesVerbs(RegisterPayment register, SettleTransactions settle, SaveSettlementRules rules,
                               SaveCode<BankAccount> bankAccounts) {
}

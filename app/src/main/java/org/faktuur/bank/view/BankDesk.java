package org.faktuur.bank.view;

import java.util.function.Consumer;
import org.faktuur.bank.BankStatements;
import org.faktuur.bank.ImportBankStatement;
import org.faktuur.bank.MatchBankEntries;
import org.faktuur.bank.PostBankEntries;
import org.faktuur.bank.SetBankEntryAside;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.shell.Desk;

/// What the screens of bank statements read and do.
///
/// @param register registers one payment by hand, in a dialog
public record BankDesk(Desk desk, BankStatements statements, MatchBankEntries matching, Verbs verbs,
                       Consumer<PaymentDraft> register) {

    /// What they do.
    public record Verbs(ImportBankStatement imports, PostBankEntries post, SetBankEntryAside aside) {
    }
}

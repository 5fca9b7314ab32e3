package org.faktuur.receivables.view;

import java.util.Optional;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.shell.Desk;

/// The pages of receivables, each opening the others.
///
/// @param papers ageing and statements as papers
public record ReceivablesPages(Desk desk, ReceivablesBooks books, ReceivablesVerbs verbs, ReportPreviews papers) {

    /// Every transaction, or those that are open.
    public CustomerTransactionsViewModel transactions(Optional<String> customer, boolean openOnly) {
        return new CustomerTransactionsViewModel(this, customer, openOnly);
    }

    /// Registers a payment; what became of it is said when the dialog has closed.
    public RegisterPaymentViewModel register(PaymentDraft draft) {
        return new RegisterPaymentViewModel(this, draft);
    }

    /// Settles what is open of a customer.
    public SettleTransactionsViewModel settle(String customer) {
        return new SettleTransactionsViewModel(this, customer);
    }

    /// A transaction with what settled it.
    public TransactionViewModel transaction(CustomerTransactionRow row) {
        return new TransactionViewModel(this, row);
    }

    /// The account of a customer.
    public StatementViewModel statement(Optional<String> customer) {
        return new StatementViewModel(this, customer);
    }

    /// What customers owe, by age.
    public AgeingViewModel ageing() {
        return new AgeingViewModel(this);
    }
}

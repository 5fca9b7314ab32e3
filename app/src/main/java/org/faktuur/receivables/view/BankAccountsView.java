package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import org.faktuur.receivables.BankAccount;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The bank accounts, and at their side the current one.
public final class BankAccountsView {

    private final BankAccountsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<BankAccount> BankAccountsView;

    BankAccountsView(BankAccountsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        BankAccountsView.show(model.setup(), texts);
    }
}

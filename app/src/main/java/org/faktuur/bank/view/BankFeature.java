package org.faktuur.bank.view;

import java.util.List;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of bank statements.
public final class BankFeature implements Feature {

    private final BankDesk bank;

    /// A front door to these statements.
    public BankFeature(BankDesk bank) {
        this.bank = bank;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("BankFeature.statements", () -> new BankStatementsViewModel(bank),
                Module.RECEIVABLES, "folder.payments"));
    }
}

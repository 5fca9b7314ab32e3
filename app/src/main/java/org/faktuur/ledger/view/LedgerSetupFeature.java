package org.faktuur.ledger.view;

import java.util.List;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of the ledger's setup: fiscal periods, posting profile, chart of accounts.
public final class LedgerSetupFeature implements Feature {

    private final Desk desk;
    private final ChartOfAccounts chart;
    private final LedgerVerbs verbs;
    private final PostingKeys keys;

    /// A front door to this chart.
    public LedgerSetupFeature(Desk desk, ChartOfAccounts chart, LedgerVerbs verbs, PostingKeys keys) {
        this.desk = desk;
        this.chart = chart;
        this.verbs = verbs;
        this.keys = keys;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                MenuItem.of("LedgerSetupFeature.accounts", () -> new ChartOfAccountsViewModel(desk, chart,
                        verbs.accounts()), Module.LEDGER),
                MenuItem.of("LedgerSetupFeature.periods", () -> new FiscalPeriodsViewModel(desk, chart, verbs),
                        Module.LEDGER),
                MenuItem.of("LedgerSetupFeature.postingProfile", () -> new PostingProfileViewModel(desk, chart,
                        verbs.rules(), keys), Module.LEDGER));
    }
}

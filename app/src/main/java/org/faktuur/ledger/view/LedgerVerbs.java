package org.faktuur.ledger.view;

import org.faktuur.ledger.AddFiscalYear;
import org.faktuur.ledger.ChangePeriodStatus;
import org.faktuur.ledger.SaveLedgerAccount;
import org.faktuur.ledger.SavePostingRules;

/// What the setup screens of the ledger do.
public record LedgerVerbs(ChangePeriodStatus periods, AddFiscalYear years, SavePostingRules rules,
                          SaveLedgerAccount accounts) {
}

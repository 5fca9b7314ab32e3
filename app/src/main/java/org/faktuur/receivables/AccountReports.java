package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.List;

/// What customers owed on any day, read back from what is posted.
public interface AccountReports {

    /// What was open on a day.
    List<AgedItem> openOn(LocalDate day);

    /// Everything that changed an account up to a day, with what of it was open then.
    List<AccountEntry> entries(String account, LocalDate to);
}

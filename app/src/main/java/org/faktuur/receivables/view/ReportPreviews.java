package org.faktuur.receivables.view;

import org.faktuur.receivables.AccountStatement;
import org.faktuur.receivables.Ageing;

/// Shows what customers owe as papers, to be printed or saved.
public interface ReportPreviews {

    /// The ageing of a day.
    void ageing(Ageing ageing);

    /// The account of a customer.
    void statement(AccountStatement statement);
}

package org.faktuur.company;

import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;

/// Whose books these are. Version: which row of particulars is in force; posted documents name it.
public record Company(Particulars particulars, long version, CurrencyUnit currency, Language language,
                      CompanyKind kind) {

    /// Whether this is a company to practise in, marked by its coloured edge.
    public boolean isPractice() {
        return kind != CompanyKind.BOOKS;
    }
}

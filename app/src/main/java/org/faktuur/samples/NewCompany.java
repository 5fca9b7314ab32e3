package org.faktuur.samples;

import org.faktuur.company.Company;
import org.faktuur.session.Transactions;

/// Makes a company of one's own: its set-up, and the codes that are usual in its country.
public final class NewCompany {

    private final CompanySetup setup;
    private final StartingCodes codes;
    private final Transactions transactions;

    /// In these empty books.
    public NewCompany(CompanySetup setup, StartingCodes codes, Transactions transactions) {
        this.setup = setup;
        this.codes = codes;
        this.transactions = transactions;
    }

    /// Fills the books, in one transaction.
    public Company create(CompanySetup.Choice choice) {
        return transactions.run(() -> {
            var company = setup.create(choice);
            codes.keep(choice.vat(), choice.language());
            return company;
        });
    }
}

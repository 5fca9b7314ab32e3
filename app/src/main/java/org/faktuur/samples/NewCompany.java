package org.faktuur.samples;

import org.faktuur.company.Company;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.session.Transactions;
import org.faktuur.texts.Texts;

/// Makes a company of one's own: its set-up, and freight as the first charge.
public final class NewCompany {

    private final CompanySetup setup;
    private final ChargeCodes charges;
    private final Transactions transactions;

    /// In these empty books.
    public NewCompany(CompanySetup setup, ChargeCodes charges, Transactions transactions) {
        this.setup = setup;
        this.charges = charges;
        this.transactions = transactions;
    }

    /// Fills the books, in one transaction.
    public Company create(CompanySetup.Choice choice) {
        return transactions.run(() -> {
            var texts = Texts.of(choice.language(), "samples/samples");
            charges.add(new ChargeCode("FREIGHT", texts.text("charge.FREIGHT"),
                    choice.vat() == VatSet.NONE ? "" : "FULL"));
            return setup.create(choice);
        });
    }
}

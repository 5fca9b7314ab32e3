package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.codes.SaveCode;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.ChargeSetup;
import org.faktuur.sales.SaveAutoCharge;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.VatGroups;
import org.joda.money.CurrencyUnit;

/// What the pages of charges read and do.
public record ChargeDesk(ChargeCodes codes, VatGroups groups, SaveCode<ChargeCode> save, ChargeSetup auto,
                         SaveAutoCharge saveAuto, Keys keys) {

    /// To whom and on what a charge may be. Called off the screen's thread.
    public interface Keys {

        /// Customers or their groups that the words begin.
        List<Suggestion> customers(Scope scope, String words);

        /// Items or their groups that the words begin.
        List<Suggestion> items(Scope scope, String words);

        /// The company's currency.
        CurrencyUnit currency();
    }
}

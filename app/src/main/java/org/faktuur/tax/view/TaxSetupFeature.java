package org.faktuur.tax.view;

import java.util.List;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.tax.AddVatRate;
import org.faktuur.tax.VatCodes;

/// The front door of the VAT setup: the VAT codes and their rates.
public final class TaxSetupFeature implements Feature {

    private final Desk desk;
    private final VatCodes codes;
    private final AddVatRate verb;

    /// A front door to these codes.
    public TaxSetupFeature(Desk desk, VatCodes codes, AddVatRate verb) {
        this.desk = desk;
        this.codes = codes;
        this.verb = verb;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("TaxSetupFeature.codes", () -> new VatCodesViewModel(desk, codes, verb),
                Module.TAX));
    }
}

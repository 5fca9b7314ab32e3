package org.faktuur.tax.view;

import java.util.List;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.tax.SalesTax;
import org.faktuur.tax.VatGroup;

/// The front door of the setup of sales tax: the codes and their rates, the groups that choose among them, and how tax
/// is computed.
public final class TaxSetupFeature implements Feature {

    private final Desk desk;
    private final SalesTax tax;
    private final TaxDesk verbs;

    /// A front door to the tax of this company.
    public TaxSetupFeature(Desk desk, SalesTax tax, TaxDesk verbs) {
        this.desk = desk;
        this.tax = tax;
        this.verbs = verbs;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                MenuItem.of("TaxSetupFeature.codes", () -> new VatCodesViewModel(desk, tax.codes(), verbs),
                        Module.TAX),
                MenuItem.of("TaxSetupFeature.groups", () -> groups(VatGroup.Kind.CUSTOMER), Module.TAX),
                MenuItem.of("TaxSetupFeature.itemGroups", () -> groups(VatGroup.Kind.ITEM), Module.TAX),
                MenuItem.of("TaxSetupFeature.parameters", () -> new TaxParametersViewModel(desk, tax.rules(),
                        verbs.parameters()), Module.TAX));
    }

    private VatGroupsViewModel groups(VatGroup.Kind kind) {
        return new VatGroupsViewModel(desk, kind, new VatGroupsViewModel.Books(tax.groups(), tax.codes()), verbs.groups());
    }
}

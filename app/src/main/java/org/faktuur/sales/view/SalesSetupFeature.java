package org.faktuur.sales.view;

import java.util.List;
import java.util.function.Supplier;
import org.faktuur.sales.SalesRules;
import org.faktuur.sales.SaveSalesParameters;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of the setup of accounts receivable: how orders are invoiced, and
/// what is charged on them.
public final class SalesSetupFeature implements Feature {

    private final Desk desk;
    private final SalesRules rules;
    private final SaveSalesParameters parameters;
    private final ChargeDesk charges;

    /// A front door to the rules and the charges of this company.
    public SalesSetupFeature(Desk desk, SalesRules rules, SaveSalesParameters parameters, ChargeDesk charges) {
        this.desk = desk;
        this.rules = rules;
        this.parameters = parameters;
        this.charges = charges;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(item("SalesSetupFeature.charges", () -> new ChargeCodesViewModel(desk, charges)),
                item("SalesSetupFeature.autoCharges", () -> new AutoChargesViewModel(desk, charges)),
                item("SalesSetupFeature.parameters", () -> new SalesParametersViewModel(desk, rules, parameters)));
    }

    private static MenuItem item(String key, Supplier<? extends Page> page) {
        return MenuItem.of(key, page, Module.RECEIVABLES, "folder.setup");
    }
}

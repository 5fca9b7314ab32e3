package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.sales.SalesRules;
import org.faktuur.sales.SaveSalesParameters;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of the setup of accounts receivable: how orders are invoiced.
public final class SalesSetupFeature implements Feature {

    private final Desk desk;
    private final SalesRules rules;
    private final SaveSalesParameters parameters;

    /// A front door to the rules of this company.
    public SalesSetupFeature(Desk desk, SalesRules rules, SaveSalesParameters parameters) {
        this.desk = desk;
        this.rules = rules;
        this.parameters = parameters;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("SalesSetupFeature.parameters",
                () -> new SalesParametersViewModel(desk, rules, parameters), Module.RECEIVABLES, "folder.setup"));
    }
}

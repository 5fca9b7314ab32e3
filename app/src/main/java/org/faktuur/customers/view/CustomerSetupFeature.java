package org.faktuur.customers.view;

import java.util.List;
import java.util.function.Supplier;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of what customers are given by a code: terms and methods of payment, cash discounts, groups and
/// posting profiles.
public final class CustomerSetupFeature implements Feature {

    private final Desk desk;
    private final CustomerSetup setup;

    /// A front door to these codes.
    public CustomerSetupFeature(Desk desk, CustomerSetup setup) {
        this.desk = desk;
        this.setup = setup;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(item("CustomerSetupFeature.groups", () -> new CustomerGroupsViewModel(desk, setup)),
                item("CustomerSetupFeature.terms", () -> new PaymentTermsViewModel(desk, setup)),
                item("CustomerSetupFeature.discounts", () -> new CashDiscountsViewModel(desk, setup)),
                item("CustomerSetupFeature.methods", () -> new PaymentMethodsViewModel(desk, setup)),
                item("CustomerSetupFeature.profiles", () -> new CustomerProfilesViewModel(desk, setup)));
    }

    private static MenuItem item(String key, Supplier<? extends Page> page) {
        return MenuItem.of(key, page, Module.RECEIVABLES, "folder.setup");
    }
}

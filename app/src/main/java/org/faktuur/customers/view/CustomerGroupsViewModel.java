package org.faktuur.customers.view;

import java.util.List;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The groups of customers.
public final class CustomerGroupsViewModel implements SetupPage<CustomerGroup> {

    private final CodedForm coded = new CodedForm(_ -> "");
    private final SetupRows<CustomerGroup> setup;

    CustomerGroupsViewModel(Desk desk, CustomerSetup books) {
        this.setup = new SetupRows<>("CustomerSetupFeature.groups", new SetupRows.Listing<>("CustomerGroupsView",
                books.codes().groups()::all, columns(), CustomerGroup::code), new SetupRows.Editing<>(coded.form(),
                coded::fill, () -> new CustomerGroup(coded.code(), coded.name()), SetupRows::called),
                SetupRows.Verbs.of(books.verbs().groups()), desk);
    }

    @Override
    public SetupRows<CustomerGroup> setup() {
        return setup;
    }

    private static List<ListColumn<CustomerGroup>> columns() {
        return List.of(ListColumn.text("code", "code.code", CustomerGroup::code).wide(120),
                ListColumn.text("name", "code.name", CustomerGroup::name).wide(360));
    }
}

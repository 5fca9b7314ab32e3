package org.faktuur.customers.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.ledger.CustomerProfile;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The customer posting profiles, each with its summary account.
public final class CustomerProfilesViewModel implements SetupPage<CustomerProfile> {

    private final CodedForm coded = new CodedForm(CustomerProfilesViewModel::place);
    private final EntryField<String> account;
    private final SetupRows<CustomerProfile> setup;

    CustomerProfilesViewModel(Desk desk, CustomerSetup books) {
        this.account = coded.form().text("editAccount", 20, books.accounts());
        this.setup = new SetupRows<>("CustomerSetupFeature.profiles", new SetupRows.Listing<>("CustomerProfilesView",
                books.codes().profiles()::all, columns(), CustomerProfile::code), new SetupRows.Editing<>(coded.form(),
                this::fill, () -> new CustomerProfile(coded.code(), coded.name(), account.get()), SetupRows::called),
                SetupRows.Verbs.of(books.verbs().profiles()), desk);
    }

    private static String place(Refusal refusal) {
        return refusal instanceof LedgerRefusal.NoSuchAccount ? "editAccount" : "";
    }

    @Override
    public SetupRows<CustomerProfile> setup() {
        return setup;
    }

    private void fill(Optional<CustomerProfile> row) {
        coded.fill(row);
        account.set(row.map(CustomerProfile::account).orElse(""));
    }

    private static List<ListColumn<CustomerProfile>> columns() {
        return List.of(ListColumn.text("code", "code.code", CustomerProfile::code).wide(120),
                ListColumn.text("name", "code.name", CustomerProfile::name).wide(280),
                ListColumn.text("account", "CustomerProfilesView.account", CustomerProfile::account).wide(180));
    }
}

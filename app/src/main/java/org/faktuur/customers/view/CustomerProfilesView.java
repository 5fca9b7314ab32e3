package org.faktuur.customers.view;

import javafx.fxml.FXML;
import org.faktuur.ledger.CustomerProfile;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The customer posting profiles, and at their side the current one.
public final class CustomerProfilesView {

    private final CustomerProfilesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<CustomerProfile> CustomerProfilesView;

    CustomerProfilesView(CustomerProfilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        CustomerProfilesView.show(model.setup(), texts);
    }
}

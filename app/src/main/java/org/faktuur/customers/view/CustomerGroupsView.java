package org.faktuur.customers.view;

import javafx.fxml.FXML;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The groups of customers, and at their side the current one.
public final class CustomerGroupsView {

    private final CustomerGroupsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<CustomerGroup> CustomerGroupsView;

    CustomerGroupsView(CustomerGroupsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        CustomerGroupsView.show(model.setup(), texts);
    }
}

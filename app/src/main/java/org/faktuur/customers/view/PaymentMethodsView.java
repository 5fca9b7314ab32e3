package org.faktuur.customers.view;

import javafx.fxml.FXML;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The methods of payment, and at their side the current one.
public final class PaymentMethodsView {

    private final PaymentMethodsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<PaymentMethod> PaymentMethodsView;

    PaymentMethodsView(PaymentMethodsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        PaymentMethodsView.show(model.setup(), texts);
    }
}

package org.faktuur.customers.view;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The terms of payment, and at their side those of the current row.
public final class PaymentTermsView {

    private final PaymentTermsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<PaymentTerms> PaymentTermsView;
    @FXML private Label example;

    PaymentTermsView(PaymentTermsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        PaymentTermsView.show(model.setup(), texts);
        example.textProperty().bind(model.example().map(words -> words.in(texts)));
    }
}

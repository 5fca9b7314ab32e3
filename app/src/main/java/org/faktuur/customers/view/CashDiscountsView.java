package org.faktuur.customers.view;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.faktuur.customers.CashDiscount;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The cash discounts, and at their side the current one.
public final class CashDiscountsView {

    private final CashDiscountsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<CashDiscount> CashDiscountsView;
    @FXML private Label example;

    CashDiscountsView(CashDiscountsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        CashDiscountsView.show(model.setup(), texts);
        example.textProperty().bind(model.example().map(words -> words.in(texts)));
    }
}

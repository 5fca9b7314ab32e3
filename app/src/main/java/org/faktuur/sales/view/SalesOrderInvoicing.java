package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// How an order is invoiced, on its page.
public final class SalesOrderInvoicing {

    private final SalesOrderViewModel model;
    private final Texts texts;
    @FXML private FlowPane SalesOrderInvoicing;
    @FXML private Label meaning;

    SalesOrderInvoicing(SalesOrderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var invoicing = model.header().invoicing();
        FormNodes.bind(SalesOrderInvoicing, invoicing.form(), texts, model.pages().desk());
        invoicing.pricesIncludeVat().subscribe(included -> meaning.setText(texts.text(included
                ? "SalesOrderInvoicing.included" : "SalesOrderInvoicing.excluded")));
    }
}

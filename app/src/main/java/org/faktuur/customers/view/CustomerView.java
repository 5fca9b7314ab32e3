package org.faktuur.customers.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// A customer's page.
public final class CustomerView {

    private final CustomerViewModel model;
    private final Texts texts;
    @FXML private VBox CustomerView;
    @FXML private Button save;
    @FXML private Button saveAndClose;
    @FXML private Button printManagement;
    @FXML private Button transactions;
    @FXML private Label openAmount;

    CustomerView(CustomerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        Commands.bind(saveAndClose, model.saveAndClose(), texts);
        Commands.bind(transactions, model.transactions(), texts);
        openAmount.textProperty().bind(model.owed().map(words -> words.in(texts)));
        Commands.bind(printManagement, model.printManagement(), texts);
        FormNodes.bind(CustomerView, model.form(), texts, model.desk());
    }
}

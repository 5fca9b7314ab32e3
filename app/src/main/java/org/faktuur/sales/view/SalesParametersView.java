package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The parameters for accounts receivable, a tab a subject.
public final class SalesParametersView {

    private final SalesParametersViewModel model;
    private final Texts texts;
    @FXML private VBox SalesParametersView;
    @FXML private Button save;

    SalesParametersView(SalesParametersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        FormNodes.bind(SalesParametersView, model.form(), texts, model.desk());
    }
}

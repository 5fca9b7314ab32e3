package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// How the company settles: three choices, each with what it does.
public final class SettlementParametersView {

    private final SettlementParametersViewModel model;
    private final Texts texts;
    @FXML private VBox SettlementParametersView;
    @FXML private Button save;

    SettlementParametersView(SettlementParametersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        FormNodes.bind(SettlementParametersView, model.form(), texts, model.desk());
    }
}

package org.faktuur.tax.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// How tax is computed: three choices, each with what it does.
public final class TaxParametersView {

    private final TaxParametersViewModel model;
    private final Texts texts;
    @FXML private VBox TaxParametersView;
    @FXML private Button save;

    TaxParametersView(TaxParametersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        FormNodes.bind(TaxParametersView, model.form(), texts, model.desk());
    }
}

package org.faktuur.returns.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// How long customers have to give back.
public final class ReturnParametersView {

    private final ReturnParametersViewModel model;
    private final Texts texts;
    @FXML private VBox ReturnParametersView;
    @FXML private Button save;

    ReturnParametersView(ReturnParametersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        FormNodes.bind(ReturnParametersView, model.form(), texts, model.desk());
    }
}

package org.faktuur.samples.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// What is asked before a company is founded.
public final class NewCompanyView {

    private final NewCompanyViewModel model;
    private final Texts texts;
    @FXML private VBox NewCompanyView;
    @FXML private Button found;
    @FXML private Button openOther;
    @FXML private Button browse;

    NewCompanyView(NewCompanyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(found, model.found(), texts);
        Commands.bind(openOther, model.openOther(), texts);
        Commands.bind(browse, model.browse(), texts);
        FormNodes.bind(NewCompanyView, model.form(), texts, model.desk());
    }
}

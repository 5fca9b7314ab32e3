package org.faktuur.products.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// A product's page.
public final class ProductView {

    private final ProductViewModel model;
    private final Texts texts;
    @FXML private VBox ProductView;
    @FXML private Button save;
    @FXML private Button saveAndClose;

    ProductView(ProductViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        Commands.bind(saveAndClose, model.saveAndClose(), texts);
        FormNodes.bind(ProductView, model.form(), texts, model.desk());
    }
}

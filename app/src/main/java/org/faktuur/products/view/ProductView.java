package org.faktuur.products.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.products.view.ProductStock.Level;
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
    @FXML private Button count;
    @FXML private Label onHand;
    @FXML private Label picked;
    @FXML private Label available;

    ProductView(ProductViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        Commands.bind(saveAndClose, model.saveAndClose(), texts);
        FormNodes.bind(ProductView, model.form(), texts, model.desk());
        FormNodes.bind(ProductView, model.stock().form(), texts, model.desk());
        Commands.bind(count, model.stock().count(), texts);
        model.stock().level().subscribe(level -> {
            onHand.setText(level.map(Level::onHand).map(texts.formats()::quantity)
                    .orElseGet(() -> texts.text("ProductView.notCounted")));
            picked.setText(level.map(Level::picked).map(texts.formats()::quantity).orElse(""));
            available.setText(level.map(Level::available).map(texts.formats()::quantity).orElse(""));
        });
    }
}

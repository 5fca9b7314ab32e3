package org.faktuur.projects.entry.view;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.faktuur.texts.Texts;

/// Shows the picture of a receipt, as wide as its tab.
public final class ReceiptView {

    private final ReceiptViewModel model;
    private final Texts texts;
    @FXML private ScrollPane paper;
    @FXML private ImageView picture;
    @FXML private Label damaged;

    ReceiptView(ReceiptViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var image = new Image(new ByteArrayInputStream(model.receipt().content()));
        var name = Map.of("file", model.receipt().fileName());
        picture.setImage(image);
        picture.setAccessibleText(texts.text("ReceiptView.picture", name));
        picture.fitWidthProperty().bind(paper.widthProperty().map(wide ->
                Math.min(image.getWidth(), wide.doubleValue() - 32)));
        damaged.setText(texts.text("ReceiptView.damaged", name));
        damaged.setVisible(image.isError());
        damaged.managedProperty().bind(damaged.visibleProperty());
        paper.visibleProperty().bind(damaged.visibleProperty().not());
    }
}

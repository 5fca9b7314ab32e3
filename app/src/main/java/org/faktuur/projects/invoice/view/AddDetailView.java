package org.faktuur.projects.invoice.view;

import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The dialog that enters a detail on a draft.
public final class AddDetailView {

    private static final String KEY = "AddDetailView.";

    private final AddDetailViewModel model;
    private final Texts texts;
    @FXML private VBox AddDetailView;
    @FXML private VBox taskField;
    @FXML private VBox resourceField;
    @FXML private VBox roleField;
    @FXML private VBox itemField;
    @FXML private Label itemLabel;
    @FXML private Label quantityLabel;
    @FXML private Label priceLabel;
    @FXML private Label warning;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    AddDetailView(AddDetailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FormNodes.bind(AddDetailView, model.form(), texts, model.desk());
        show(taskField, TransactionClass.TIME, TransactionClass.EXPENSE);
        show(resourceField, TransactionClass.TIME, TransactionClass.EXPENSE);
        show(roleField, TransactionClass.TIME);
        show(itemField, TransactionClass.EXPENSE, TransactionClass.MATERIAL);
        itemLabel.setText(texts.text(KEY + (model.of() == TransactionClass.MATERIAL ? "product" : "category")));
        quantityLabel.setText(texts.text(KEY + (model.of() == TransactionClass.TIME ? "hours" : "quantity")));
        priceLabel.setText(texts.text(KEY + "price", Map.of("currency", model.currency().getCode())));
        model.warning().subscribe(words -> warning.setText(words.in(texts)));
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }

    private void show(Node field, TransactionClass... classes) {
        var shown = Set.of(classes).contains(model.of());
        field.setVisible(shown);
        field.setManaged(shown);
    }
}

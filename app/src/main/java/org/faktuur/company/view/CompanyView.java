package org.faktuur.company.view;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The company's page.
public final class CompanyView {

    private final CompanyViewModel model;
    private final Texts texts;
    @FXML private VBox CompanyView;
    @FXML private Button save;
    @FXML private Label about;
    @FXML private TableView<NumberSequenceRow> sequences;

    CompanyView(CompanyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        FormNodes.bind(CompanyView, model.form(), texts, model.desk());
        model.about().subscribe(words -> about.setText(words.in(texts)));
        PlainTable.show(sequences, CompanyViewModel.columns(), model.sequences(),
                new SimpleObjectProperty<>(Optional.empty()), texts);
    }
}

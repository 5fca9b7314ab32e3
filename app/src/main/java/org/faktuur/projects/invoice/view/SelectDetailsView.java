package org.faktuur.projects.invoice.view;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.projects.invoice.CorrectProjectInvoice.Choice;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The dialog that selects the transactions of a confirmed invoice that are corrected.
public final class SelectDetailsView {

    private final SelectDetailsViewModel model;
    private final Texts texts;
    @FXML private PagedTable<Choice> details;
    @FXML private Label problems;
    @FXML private Label summary;
    @FXML private Button all;
    @FXML private Button none;
    @FXML private Button ok;
    @FXML private Button cancel;

    SelectDetailsView(SelectDetailsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        details.show(model.list(), texts);
        model.summary().subscribe(words -> summary.setText(words.in(texts)));
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        Commands.bind(all, model.all(), texts);
        Commands.bind(none, model.none(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        Platform.runLater(details.table()::requestFocus);
    }
}

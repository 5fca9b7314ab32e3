package org.faktuur.returns.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.texts.Texts;

/// The dialog that corrects an invoice.
public final class CorrectInvoiceView {

    private final CorrectInvoiceViewModel model;
    private final Texts texts;
    @FXML private Label about;
    @FXML private TextField reason;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    CorrectInvoiceView(CorrectInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var desk = model.pages().desk();
        about.setText(model.about().in(texts));
        new Entries(texts, desk).bind(reason, model.reason(), model.pages()::reasons, desk.background());
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
    }
}

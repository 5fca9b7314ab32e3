package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Command;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The dialog that settles what is open.
public final class SettleTransactionsView {

    private static final KeyCombination OK = KeyCombination.valueOf("Shortcut+Enter");

    private final SettleTransactionsViewModel model;
    private final Texts texts;
    @FXML private VBox SettleTransactionsView;
    @FXML private Label customer;
    @FXML private Button propose;
    @FXML private Button toggle;
    @FXML private Button clear;
    @FXML private EntryTable<OpenLine> lines;
    @FXML private Label sums;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    SettleTransactionsView(SettleTransactionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var desk = model.pages().desk();
        lines.show(model.lines(), OpenColumns.all(), texts, desk);
        FormNodes.bind(SettleTransactionsView, model.form(), texts, desk);
        Commands.bind(propose, model.proposing(), texts);
        Commands.bind(toggle, Command.of("F4", () -> lines.current().ifPresent(model.lines()::toggle)), texts);
        Commands.bind(clear, model.clear(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        customer.textProperty().bind(model.customer().map(words -> words.in(texts)));
        sums.textProperty().bind(model.sums().map(words -> words.in(texts)));
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        SettleTransactionsView.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (OK.match(event)) {
                SettleTransactionsView.requestFocus();
                ok.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.F4) {
                toggle.fire();
                event.consume();
            }
        });
    }
}

package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The page of a customer transaction: facts at the left, what settled it at the right.
final class TransactionView {

    private final TransactionViewModel model;
    private final Texts texts;

    @FXML private Label heading;
    @FXML private FactsPane facts;
    @FXML private Button undo;
    @FXML private Button voucher;
    @FXML private Button settle;
    @FXML private TableView<SettlementRow> settlements;

    TransactionView(TransactionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.heading().in(texts));
        model.facts().subscribe(shown -> facts.show(shown, texts));
        PlainTable.show(settlements, model.columns(), model.settlements(), model.current(), texts);
        settlements.setPlaceholder(new Label(texts.text("TransactionView.none")));
        Commands.bind(undo, model.undo(), texts);
        Commands.bind(voucher, model.voucher(), texts);
        Commands.bind(settle, model.settle(), texts);
    }
}

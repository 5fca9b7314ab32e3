package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// What is done with the details of a line of a project invoice.
final class DetailActsPane {

    private final ProjectInvoiceViewModel model;
    private final Texts texts;
    @FXML private Label detailsTitle;
    @FXML private Button addTime;
    @FXML private Button addExpense;
    @FXML private Button addMaterial;
    @FXML private Button addFee;
    @FXML private Button split;
    @FXML private Button remove;
    @FXML private Button restore;
    @FXML private Button restoreAll;

    DetailActsPane(ProjectInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var acts = model.detailActs();
        Commands.bind(addTime, acts.add(TransactionClass.TIME), texts);
        Commands.bind(addExpense, acts.add(TransactionClass.EXPENSE), texts);
        Commands.bind(addMaterial, acts.add(TransactionClass.MATERIAL), texts);
        Commands.bind(addFee, acts.add(TransactionClass.FEE), texts);
        Commands.bind(split, acts.split(), texts);
        Commands.bind(remove, acts.remove(), texts);
        Commands.bind(restore, acts.restore(), texts);
        Commands.bind(restoreAll, acts.restoreAll(), texts);
        var bills = model.shown().map(each -> each.filter(it -> it.isDraft() && !it.isCorrection()).isPresent());
        for (var button : List.of(addTime, addExpense, addMaterial, addFee, split)) {
            InvoiceActsPane.show(button, bills);
        }
        var draft = model.shown().map(each -> each.filter(ShownInvoice::isDraft).isPresent());
        for (var button : List.of(remove, restore)) {
            InvoiceActsPane.show(button, draft);
        }
        InvoiceActsPane.show(restoreAll, model.shown().map(each -> each.filter(it -> it.isDraft()
                && it.isCorrection()).isPresent()));
            model.details().line().subscribe(line -> detailsTitle.setText(line.map(each ->
                texts.text("ProjectInvoiceView.detailsOf", Map.of("line", each.of().name()))).orElse("")));
    }
}
